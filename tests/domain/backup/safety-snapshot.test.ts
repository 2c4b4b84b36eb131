import { expect, it } from 'vitest';
import { BACKUP_TABLES } from '../../../src/domain/backup/backup-tables.ts';
import { isSnapshotDue, MOST_SAFETY_CHARACTERS, SAFETY_TABLES } from '../../../src/domain/backup/safety-snapshot.ts';
import { DAY_MS } from '../../../src/domain/time.ts';

it.each([
  [null, 5, true],
  [5, 5 + DAY_MS - 1, false],
  [5, 5 + DAY_MS, true],
  [5 + DAY_MS, 5, true],
])('made at %s is due at %d: %s', (madeAt, now, due) => {
  expect(isSnapshotDue(madeAt, now)).toBe(due);
});

// Left out of it: what is worth less than its room. A new table is either here or in SAFETY_TABLES.
const LEFT_OUT = ['ticketPictures', 'deliveries', 'reminderChoices', 'settings', 'drafts'];

it('holds tables of a backup, and a place where a browser keeps ten megabytes', () => {
  expect([...SAFETY_TABLES, ...LEFT_OUT].sort()).toEqual(Object.keys(BACKUP_TABLES).sort());
  expect(MOST_SAFETY_CHARACTERS).toBeLessThan(10_000_000);
});
