import { expect, it } from 'vitest';
import { namedHosts } from './hosts.ts';

// Put together here, so that this file does not name what it refuses.
const registry = ['https://registry.npm', 'js.org/a'].join('');
const machine = ['', 'work', 'main', 'a.ts'].join('/');

it('names the file that names a registry or a folder of one machine', () => {
  expect(namedHosts({ path: 'README.md', text: `see ${registry}` })).toEqual([
    { file: 'README.md', reason: `names a registry: ${registry.slice(0, -2)}` },
  ]);
  expect(namedHosts({ path: 'a.ts', text: `read('${machine}')` })).toHaveLength(1);
  expect(namedHosts({ path: 'a.ts', text: `cd ${['', 'home', 'ada', 'x'].join('/')}` })).toHaveLength(1);
});

it('has nothing against other addresses and paths', () => {
  expect(
    namedHosts({ path: 'a.ts', text: "'/usr/bin/chromium' 'https://a.example/work/main' './work/a' '/work'" }),
  ).toEqual([]);
});
