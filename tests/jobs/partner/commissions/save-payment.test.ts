import { expect, it } from 'vitest';
import { addPayment, deletePayment, editPayment } from '../../../../src/jobs/partner/commissions/save-payment.ts';
import { readCommissionPayments } from '../../../../src/store/queries/commissions.ts';
import { payment } from '../../../fixtures/partner-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const { id: _id, createdAt: _c, updatedAt: _u, revision: _r, deletedAt: _d, ...FIELDS } = payment();

it('adds, changes and deletes a payment, and takes each back', async () => {
  const world = testWorld();
  const kept = async () => (await readCommissionPayments(world.database)).map(({ quarter }) => quarter);
  expect((await addPayment(world, FIELDS)).kind).toBe('done');
  const [first] = await readCommissionPayments(world.database);
  if (first === undefined) throw new Error('kept');
  const edited = await editPayment(world, first, { ...FIELDS, quarter: '2026-Q3' });
  expect(await kept()).toEqual(['2026-Q3']);
  // Read before it was changed.
  expect(await deletePayment(world, first)).toEqual({ kind: 'changed-elsewhere' });
  if (edited.kind !== 'done') throw new Error(edited.kind);
  await edited.undo();
  expect(await kept()).toEqual(['2026-Q2']);
  const [back] = await readCommissionPayments(world.database);
  if (back === undefined) throw new Error('kept');
  const deleted = await deletePayment(world, back);
  expect(await kept()).toEqual([]);
  if (deleted.kind !== 'done') throw new Error(deleted.kind);
  await deleted.undo();
  expect(await kept()).toEqual(['2026-Q2']);
});
