import { expect, it } from 'vitest';
import { readClients } from '../../../../../src/store/queries/ledger.ts';
import { dealSubject as subject } from '../../../../../src/ui/panel/points/import/deal-subject.ts';
import { testWorld } from '../../../../fixtures/world.ts';

const CONTROLS = { signal: new AbortController().signal, onProgress: () => {} };
const TEXT = 'Client,Currency,Deal,Sold on,MRR\nAcme,USD,Sourced,2026-02-29,10\nEdo,USD,Sourced,2026-03-02,10';

it('finds, corrects and keeps deals, and says how many', async () => {
  const world = testWorld();
  const outcome = await subject.review(world, { kind: 'text', text: TEXT }, { answers: {}, edits: [] }, CONTROLS);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason);
  expect(outcome.review.rows.map(subject.isBlocked)).toEqual([true, false]);
  const { rows } = subject.corrected(outcome.review, 'row-2', 'soldOn', '2026-02-28');
  expect(rows.map(subject.isBlocked)).toEqual([false, false]);
  const saved = await subject.save(world, rows, CONTROLS);
  expect([saved.outcome.kind, saved.sentence]).toEqual([
    'done',
    'Imported. New deals: 2, updated deals: 0, new clients: 2.',
  ]);
  expect(await readClients(world.database)).toHaveLength(2);
});
