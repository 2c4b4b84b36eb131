import { expect, it } from 'vitest';
import { ticketTemplateSchema } from '../../../src/domain/tickets/ticket-template.schema.ts';
import { asInFile } from '../../fixtures/forged-backup.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';

const kept = RELEASED.at(-1)?.read.ticketTemplates ?? [];

it('takes every row as a backup holds it', async () => {
  expect(kept.length).toBeGreaterThan(1);
  for (const row of await Promise.all(kept.map(asInFile))) expect(ticketTemplateSchema.parse(row)).toEqual(row);
});

it.each([{ id: '' }, { revision: '1' }, { stray: 1 }, { questions: ['?'] }])('refuses %j', async (change) => {
  const [row = {}] = await Promise.all(kept.slice(0, 1).map(asInFile));
  expect(ticketTemplateSchema.safeParse({ ...row, ...change }).success).toBe(false);
});
