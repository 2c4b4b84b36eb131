import { expect, it } from 'vitest';
import { clientNamed } from '../../../../../src/ui/panel/points/plan/won-client.ts';
import { client } from '../../../../fixtures/ledger.ts';

it.each([
  ['Acme Tools', 'acme'],
  ['  acme tools ', 'acme'],
  ['Acme', null],
  ['', null],
])('"%s" is the client %s', (typed, id) => {
  expect(clientNamed(typed, [client(), client({ id: 'blank', name: ' ' })])?.id ?? null).toBe(id);
});
