import { expect, it } from 'vitest';
import { deskDraftKey } from '../../../../../src/ui/panel/partner/clients/desk-draft-key.ts';
import { clientKey } from '../../../../../src/ui/panel/points/ledger/draft-keys.ts';

it('is another than the one of the form in the ledger', () => {
  expect(deskDraftKey('a')).not.toBe(clientKey('a'));
  expect(deskDraftKey('a')).not.toBe(deskDraftKey(null));
});
