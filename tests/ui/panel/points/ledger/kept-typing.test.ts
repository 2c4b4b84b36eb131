import { expect, it } from 'vitest';
import { clientDraftSchema } from '../../../../../src/domain/points/client-draft.schema.ts';
import { readKeptTyping } from '../../../../../src/ui/panel/points/ledger/kept-typing.ts';

const DRAFT = { name: 'Half a na', market: '', currency: '', link: '' };

it('reads what was kept', () => {
  const kept = { began: { ...DRAFT, name: '' }, draft: DRAFT };
  expect(readKeptTyping(kept, clientDraftSchema)).toEqual(kept);
});

it.each([null, undefined, 'text', {}, { began: DRAFT }, { began: DRAFT, draft: { name: 'older' } }])(
  'takes %o for nothing',
  (kept) => {
    expect(readKeptTyping(kept, clientDraftSchema)).toBeNull();
  },
);
