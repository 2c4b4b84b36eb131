import { expect, it } from 'vitest';
import { Refused } from '../../../src/jobs/backup/refused.ts';

it('carries why', () => {
  expect(new Refused({ reason: 'too-large', most: 5 }).refusal).toEqual({ reason: 'too-large', most: 5 });
  expect(new Refused({ reason: 'empty' }).message).toBe('empty');
});
