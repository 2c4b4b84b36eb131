import { expect, it } from 'vitest';
import { meddlers } from './alone.ts';

const call = (name: string) => `vi.${name}('../a.ts');`;

it('finds a test that changes what is loaded, and one that is kept apart for nothing', () => {
  const tests = [
    { path: 'a.test.ts', text: call('mock') },
    { path: 'b.test.ts', text: call('resetModules') },
    { path: 'c.test.ts', text: 'vi.fn()' },
    { path: 'd.test.ts', text: call('doMock') },
  ];
  expect(meddlers(tests, ['a.test.ts', 'c.test.ts'])).toEqual([
    { file: 'b.test.ts', reason: 'must run alone' },
    { file: 'd.test.ts', reason: 'must run alone' },
    { file: 'c.test.ts', reason: 'need not run alone' },
  ]);
  expect(meddlers(tests, ['a.test.ts', 'b.test.ts', 'd.test.ts'])).toEqual([]);
});
