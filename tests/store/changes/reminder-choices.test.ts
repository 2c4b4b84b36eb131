import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/time.ts';
import { keepReminderChoice } from '../../../src/store/changes/reminder-choices.ts';
import { expectAllOrNothing } from '../../fixtures/all-or-nothing.ts';
import { dated, kept, planAt } from '../../fixtures/reminders.ts';
import { testWorld } from '../../fixtures/world.ts';

const NOW = Date.parse('2026-12-10T12:00Z');
const EXPIRY = dated('2026-12-31');
const OTHER = kept(dated('2027-01-31', { subjectId: 'c-2' }), { next: { lead: 30, due: NOW + DAY_MS } });
const plan = planAt(NOW);
const ROW = plan(EXPIRY, undefined, undefined);
const NOTHING = { key: EXPIRY.key, muted: false, leads: null };
const MUTED = { ...NOTHING, muted: true };
const OWN = { ...NOTHING, leads: [5, 2] };
let world = testWorld();
let { database } = world;

async function begin() {
  world = testWorld();
  ({ database } = world);
  await database.deadlines.bulkAdd([ROW, OTHER]);
  return world;
}

beforeEach(begin);

const chosen = () => database.reminderChoices.toArray();
const next = async () => (await database.deadlines.get(EXPIRY.key))?.next;

describe('a choice for one item', () => {
  it('is kept and planned by at once, for that item alone', async () => {
    await keepReminderChoice(database, OWN, plan);
    expect(await chosen()).toEqual([OWN]);
    expect(await next()).toEqual({ lead: 5, due: Date.parse('2026-12-26T08:00Z') });
    expect(await database.deadlines.get(OTHER.key)).toEqual(OTHER);
  });

  it('silences the item, and lets it speak again without a word of what passed meanwhile', async () => {
    await keepReminderChoice(database, MUTED, plan);
    expect(await next()).toBeNull();
    await keepReminderChoice(database, NOTHING, planAt(Date.parse('2026-12-28T12:00Z')));
    expect(await next()).toEqual({ lead: 1, due: Date.parse('2026-12-30T08:00Z') });
  });

  it.each([
    ['leads', OWN],
    ['no leads at all', { ...NOTHING, leads: [] }],
    ['silence', MUTED],
    ['silence with leads for later', { ...MUTED, leads: [3] }],
  ])('of %s is kept', async (_, choice) => {
    await keepReminderChoice(database, choice, plan);
    expect(await chosen()).toEqual([choice]);
  });

  it('that says nothing is forgotten', async () => {
    await keepReminderChoice(database, OWN, plan);
    await keepReminderChoice(database, NOTHING, plan);
    expect(await chosen()).toEqual([]);
    expect(await next()).toEqual(ROW.next);
  });

  it('gives what was chosen before, which takes it back', async () => {
    expect(await keepReminderChoice(database, OWN, plan)).toEqual(NOTHING);
    expect(await keepReminderChoice(database, MUTED, plan)).toEqual(OWN);
    expect(await keepReminderChoice(database, OWN, plan)).toEqual(MUTED);
    expect(await keepReminderChoice(database, NOTHING, plan)).toEqual(OWN);
    expect(await next()).toEqual(ROW.next);
  });

  it('is kept for a deadline that is not there just now', async () => {
    await keepReminderChoice(database, { ...MUTED, key: 'retake|c-1' }, plan);
    expect(await chosen()).toEqual([{ ...MUTED, key: 'retake|c-1' }]);
    expect(await database.deadlines.count()).toBe(2);
  });

  it('leaves nothing half done when it is killed', async () => {
    expect(await expectAllOrNothing(begin, () => keepReminderChoice(database, OWN, plan))).toBeGreaterThan(2);
  });
});
