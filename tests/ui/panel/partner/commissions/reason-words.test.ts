import { expect, it } from 'vitest';
import { endWords, silenceWords } from '../../../../../src/ui/panel/partner/commissions/reason-words.ts';
import { commission } from '../../../../fixtures/commissions.ts';

it.each([
  [{}, null, null],
  [{}, { earns: false }, 'You said'],
  [{ deal: null }, null, 'Others sold it'],
  [{ soldOn: '2026-01-01' }, { paperwork: 'missing' }, 'Forfeited'],
  [{ deal: 'assisted' }, null, 'What an assisted deal earns'],
  [{ soldOn: '2008-01-01' }, null, 'It was sold before'],
] as const)('says why %j with %j is silent', (entry, terms, words) => {
  const said = silenceWords(commission(entry, terms));
  expect(said === null ? null : said.startsWith(words ?? '…')).toBe(words === null ? null : true);
});

it.each([
  [{}, 'It ends on Mar 2, 2029, when its months are over.'],
  [{ endedOn: '2027-01-01' }, 'It ends on Jan 1, 2027, when the customer leaves.'],
  [
    { soldOn: '2021-05-10', managedFrom: '2021-05-10', managedUntil: '2027-02-01' },
    'It ends on Feb 1, 2027, when you no longer manage it.',
  ],
  [{ soldOn: '2021-05-10', managedFrom: '2021-05-10' }, null],
] as const)('says when %j ends', (entry, words) => {
  expect(endWords(commission(entry))).toBe(words);
});
