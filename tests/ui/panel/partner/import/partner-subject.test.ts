import { expect, it } from 'vitest';
import { readClients } from '../../../../../src/store/queries/ledger.ts';
import { PARTNER_SUBJECTS } from '../../../../../src/ui/panel/partner/import/partner-subject.ts';
import { testWorld } from '../../../../fixtures/world.ts';

const CONTROLS = { signal: new AbortController().signal, onProgress: () => {} };

it.each([
  [
    'Client,Currency,Last active\nAcme,USD,2026-02-29\nEdo,USD,2026-03-02',
    'lastActiveOn',
    'Imported: 2 new, 0 updated.',
  ],
  [
    'Client,Currency,Renewal date\nAcme,USD,2026-02-29\nEdo,USD,2026-03-02',
    'renewsOn',
    'Imported: 2 new, 0 updated. New clients: 2.',
  ],
] as const)('finds, corrects and keeps rows, and says how many', async (text, field, sentence) => {
  const world = testWorld();
  const { any: subject } = PARTNER_SUBJECTS;
  const outcome = await subject.review(world, { kind: 'text', text }, { answers: {}, edits: [] }, CONTROLS);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason);
  expect(outcome.review.rows.map(subject.isBlocked)).toEqual([true, false]);
  const { rows } = subject.corrected(outcome.review, 'row-2', field, '2026-02-28');
  expect(rows.map(subject.isBlocked)).toEqual([false, false]);
  const saved = await subject.save(world, rows, CONTROLS);
  expect([saved.outcome.kind, saved.sentence]).toEqual(['done', sentence]);
  expect(await readClients(world.database)).toHaveLength(2);
});

it('goes by the kind that is asked for where the headings leave it open', async () => {
  const text = 'Client,Hub ID,Products,Renewal date,Tools used,Country\nAcme,12,CMS,2027-01-31,3,US';
  const kindOf = async (kind: 'clients' | 'renewals') => {
    const given = [{ kind: 'text', text }, { answers: {}, edits: [] }, CONTROLS] as const;
    const outcome = await PARTNER_SUBJECTS[kind].review(testWorld(), ...given);
    return outcome.kind === 'review' ? outcome.review.rows[0]?.kind : outcome.kind;
  };
  expect([await kindOf('clients'), await kindOf('renewals')]).toEqual(['clients', 'renewals']);
});
