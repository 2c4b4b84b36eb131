import { expect, it } from 'vitest';
import { isNewName } from '../../../src/domain/points/is-new-name.ts';

const CLIENTS = [{ name: 'Acme Tools' }, { name: 'Café Lumière' }];

it.each([
  ['Edo Systems', true],
  ['Acme Tools Ltd', true],
  ['Acme', false],
  ['acme tools', false],
  ['cafe', false],
  ['', false],
  ['  ', false],
])('of “%s” says %s', (name, isNew) => {
  expect(isNewName(name, CLIENTS)).toBe(isNew);
});
