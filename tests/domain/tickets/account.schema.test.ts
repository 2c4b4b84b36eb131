import { expect, it } from 'vitest';
import { accountSchema } from '../../../src/domain/tickets/account.schema.ts';
import { asInFile } from '../../fixtures/forged-backup.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';

const kept = RELEASED.at(-1)?.read.accounts ?? [];

it('takes every row as a backup holds it', async () => {
  expect(kept.length).toBeGreaterThan(1);
  for (const row of await Promise.all(kept.map(asInFile))) expect(accountSchema.parse(row)).toEqual(row);
});

it.each([{ id: '' }, { revision: '1' }, { stray: 1 }, { seat: 'throne' }])('refuses %j', async (change) => {
  const [row = {}] = await Promise.all(kept.slice(0, 1).map(asInFile));
  expect(accountSchema.safeParse({ ...row, ...change }).success).toBe(false);
});
