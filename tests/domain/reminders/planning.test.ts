import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  dueOf,
  type KeptDeadline,
  latestReached,
  nextReminder,
  planned,
  putOff,
  sameDate,
  told,
} from '../../../src/domain/reminders/planning.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/domain/time.ts';
import { cases, clocks, datedCases, everyReminder, leads, type ReminderCase } from '../../fixtures/reminder-model.ts';
import { CLOCK, dated, kept, ruleOf, timed } from '../../fixtures/reminders.ts';

const EXPIRY = dated('2026-12-31');
const RULE = ruleOf(EXPIRY, { leads: [30, 7, 1, 0] });
const DAILY = { ...RULE, repeated: true };
const ms = (moment: string) => Date.parse(moment);
const said = (moment: number | undefined) => (moment === undefined ? null : new Date(moment).toISOString());

/** A moment before, among or after the reminders of a case. */
const around = ({ deadline }: ReminderCase, offset: number) => deadline.at + Math.round(offset * DAY_MS);
const offsets = fc.double({ min: -130, max: 60, noNaN: true });
const caseAndOffsets = fc.tuple(cases, offsets, offsets);

describe('when a reminder comes', () => {
  it.each([
    ['2026-12-31', 30, 'Europe/Paris', 540, '2026-12-01T08:00Z'],
    ['2026-12-31', 0, 'Europe/Paris', 540, '2026-12-31T08:00Z'],
    ['2026-12-31', -1, 'Europe/Paris', 540, '2027-01-01T08:00Z'],
    ['2028-03-01', 1, 'Europe/Paris', 540, '2028-02-29T08:00Z'],
    ['2027-03-01', 1, 'Europe/Paris', 540, '2027-02-28T08:00Z'],
    ['2028-02-29', 365, 'Asia/Kathmandu', 540, '2027-03-01T03:15Z'],
    ['2027-02', 31, 'America/New_York', 0, '2027-01-01T05:00Z'],
    ['2026-04-05', 7, 'Europe/Paris', 150, '2026-03-29T01:30Z'],
    ['2026-11-01', 7, 'Europe/Paris', 150, '2026-10-25T00:30Z'],
    ['2012-01-06', 7, 'Pacific/Apia', 540, '2011-12-30T19:00Z'],
    ['2056-11-22', 90, 'Pacific/Apia', 540, '2056-08-23T20:00Z'],
  ])('of %s with %i days in %s at minute %i', (on, lead, zone, minuteOfDay, due) => {
    expect(said(dueOf(dated(on), lead, 'days', { zone, minuteOfDay }))).toBe(said(ms(due)));
  });

  it('of a moment goes by the clock alone', () => {
    const at = timed('2026-10-25T00:30Z');
    expect(said(dueOf(at, 90, 'minutes', CLOCK))).toBe('2026-10-24T23:00:00.000Z');
    expect(said(dueOf(at, 0, 'minutes', CLOCK))).toBe(said(at.at));
    expect(said(dueOf(at, 2, 'days', CLOCK))).toBe('2026-10-23T00:30:00.000Z');
  });

  it('is what the calendar says, one by one', () => {
    fc.assert(
      fc.property(cases, ({ deadline, rule, clock }) => {
        for (const { lead, due } of everyReminder(deadline, rule, clock, deadline.at + 5 * DAY_MS)) {
          expect(dueOf(deadline, lead, rule.unit, clock)).toBe(due);
        }
      }),
    );
  });
});

describe('the next reminder', () => {
  it.each([
    ['2026-01-01T00:00Z', 30, '2026-12-01T08:00Z'],
    ['2026-12-01T07:59:59.999Z', 30, '2026-12-01T08:00Z'],
    ['2026-12-01T08:00Z', 7, '2026-12-24T08:00Z'],
    ['2026-12-30T09:00Z', 0, '2026-12-31T08:00Z'],
    ['2026-12-31T08:00Z', -1, '2027-01-01T08:00Z'],
    ['2027-03-28T10:00Z', -88, '2027-03-29T07:00Z'],
  ])('after %s, every day from the last', (after, lead, due) => {
    expect(nextReminder(EXPIRY, DAILY, ms(after), CLOCK)).toEqual({ lead, due: ms(due) });
  });

  it('is none after the last one unless it is repeated', () => {
    expect(nextReminder(EXPIRY, RULE, ms('2026-12-31T07:59Z'), CLOCK)?.lead).toBe(0);
    expect(nextReminder(EXPIRY, RULE, ms('2026-12-31T08:00Z'), CLOCK)).toBeNull();
  });

  it('is none without leads, repeated or not', () => {
    expect(nextReminder(EXPIRY, { ...RULE, leads: [] }, 0, CLOCK)).toBeNull();
    expect(nextReminder(EXPIRY, { ...DAILY, leads: [] }, 0, CLOCK)).toBeNull();
  });

  it('repeats a moment every 24 hours', () => {
    const lock = timed('2026-03-28T12:00Z');
    const rule = ruleOf(lock, { repeated: true });
    expect(nextReminder(lock, rule, lock.at, CLOCK)).toEqual({ lead: -1440, due: lock.at + DAY_MS });
    expect(nextReminder(lock, rule, lock.at + 5.5 * DAY_MS, CLOCK)?.due).toBe(lock.at + 6 * DAY_MS);
  });

  it('is the smallest after the moment, among all there are', () => {
    fc.assert(
      fc.property(caseAndOffsets, ([one, offset]) => {
        const { deadline, rule, clock } = one;
        const after = around(one, offset);
        const next = nextReminder(deadline, rule, after, clock);
        if (next !== null) expect(next.due).toBeGreaterThan(after);
        const all = everyReminder(deadline, rule, clock, Math.max(after, deadline.at) + 130 * DAY_MS);
        expect(next).toEqual(all.find(({ due }) => due > after) ?? null);
      }),
      { numRuns: 400 },
    );
  });

  it('is found as well at the very moments at which another comes', () => {
    fc.assert(
      fc.property(cases, fc.nat(20), fc.constantFrom(-1, 0, 1), ({ deadline, rule, clock }, pick, ms) => {
        const all = everyReminder(deadline, rule, clock, deadline.at + 130 * DAY_MS);
        const after = (all[pick % all.length]?.due ?? 0) + ms;
        expect(nextReminder(deadline, rule, after, clock)).toEqual(all.find(({ due }) => due > after) ?? null);
      }),
    );
  });
});

describe('the latest that was reached', () => {
  const reached = (after: string, now: string, rule = DAILY) =>
    latestReached(EXPIRY, rule, { after: ms(after), now: ms(now) }, CLOCK)?.lead ?? null;

  it.each([
    ['2026-12-01T08:00Z', '2026-12-24T07:59Z', null],
    ['2026-12-01T08:00Z', '2026-12-24T08:00Z', 7],
    ['2026-11-01T08:00Z', '2026-12-30T08:00Z', 1],
    ['2026-11-01T08:00Z', '2026-12-31T09:00Z', 0],
    ['2026-11-01T08:00Z', '2027-12-31T09:00Z', -365],
    ['2026-12-24T08:00Z', '2026-12-01T08:00Z', null],
  ])('after %s and up to %s', (after, now, lead) => {
    expect(reached(after, now)).toBe(lead);
  });

  it('is the last lead for as long as nobody looks when it is not repeated', () => {
    expect(reached('2026-11-01T08:00Z', '2056-12-31T09:00Z', RULE)).toBe(0);
  });

  it('is found at once after thirty years of repetitions', () => {
    expect(reached('2026-11-01T08:00Z', '2056-12-31T09:00Z')).toBe(-10_958);
  });

  it('is the latest of all there are', () => {
    fc.assert(
      fc.property(caseAndOffsets, ([one, a, b]) => {
        const { deadline, rule, clock } = one;
        const [after, now] = [around(one, Math.min(a, b)), around(one, Math.max(a, b))];
        const due = everyReminder(deadline, rule, clock, now).filter((each) => each.due > after);
        const found = latestReached(deadline, rule, { after, now }, clock);
        expect(found?.due).toBe(due.at(-1)?.due);
        // Two come at the same moment where a day was left out; either of them says the same.
        expect(due.filter((each) => each.due === found?.due).map(({ lead }) => lead)).toEqual(
          found === null ? [] : expect.arrayContaining([found.lead]),
        );
      }),
      { numRuns: 400 },
    );
  });
});

/** Looks at a deadline as keep-watch does, at one moment after another. Gives what was told at each. */
function walk({ rule, clock }: ReminderCase, from: KeptDeadline, moments: readonly number[]) {
  let row = from;
  const tellings = moments.map((now) => {
    if (row.next === null || row.next.due > now) return null;
    const reached = latestReached(row, rule, { after: row.after, now }, clock);
    row = told(row, rule, now, clock);
    return reached;
  });
  return { row, tellings };
}

describe('being told over time', () => {
  it('tells each lead once to whoever looks often enough, and one at a time', () => {
    fc.assert(
      fc.property(caseAndOffsets, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), ([one, offset], dots) => {
        const { deadline, rule, clock } = one;
        const entered = around(one, offset);
        const end = Math.max(entered, deadline.at) + 5 * DAY_MS;
        const all = everyReminder(deadline, rule, clock, end).filter(({ due }) => due > entered);
        const gaps = all.map(({ due }, index) => Math.max(0, (all[index + 1]?.due ?? end) - 1 - due));
        const often = all.map(({ due }, index) => due + Math.floor((gaps[index] ?? 0) * (dots[index] ?? 0)));
        const anyTime = dots.map((dot) => Math.round(entered + dot * (end - entered)));
        const looks = [...often, ...anyTime].sort((a, b) => a - b);
        const row = planned(deadline, undefined, rule, entered, clock);
        const leadsTold = walk(one, row, looks).tellings.flatMap((each) => (each === null ? [] : [each.due]));
        expect(leadsTold).toEqual([...new Set(all.map(({ due }) => due))]);
      }),
    );
  });

  it('tells the latest alone to whoever looks seldom, and nothing twice', () => {
    fc.assert(
      fc.property(caseAndOffsets, fc.array(offsets, { minLength: 1 }), ([one, offset], spread) => {
        const { deadline, rule, clock } = one;
        const entered = around(one, offset);
        const looks = spread
          .map((each) => around(one, each))
          .sort((a, b) => a - b)
          .filter((look) => look >= entered);
        const { row, tellings } = walk(one, planned(deadline, undefined, rule, entered, clock), looks);
        let since = entered;
        for (const [index, telling] of tellings.entries()) {
          const now = looks[index] ?? 0;
          const missed = everyReminder(deadline, rule, clock, now).filter(({ due }) => due > since);
          expect(telling?.due).toBe(missed.at(-1)?.due);
          since = now;
        }
        const leadsTold = tellings.flatMap((each) => (each === null ? [] : [each.lead]));
        expect(new Set(leadsTold).size).toBe(leadsTold.length);
        if (row.next !== null) expect(row.next.due).toBeGreaterThan(looks.at(-1) ?? entered);
      }),
    );
  });
});

describe('planning a deadline', () => {
  const NOW = ms('2026-12-10T12:00Z');
  const plan = (row: KeptDeadline | undefined, rule = RULE, now = NOW, clock = CLOCK, deadline = EXPIRY) =>
    planned(deadline, row, rule, now, clock);

  it('that is new begins with what lies ahead', () => {
    expect(plan(undefined)).toEqual({
      ...EXPIRY,
      after: NOW,
      settled: false,
      next: { lead: 7, due: ms('2026-12-24T08:00Z') },
    });
  });

  it('keeps due what came due and was not told', () => {
    const row = plan(undefined);
    const late = ms('2026-12-25T12:00Z');
    expect(plan(row, RULE, late).next).toEqual(row.next);
    expect(plan(plan(row, RULE, late), RULE, late + DAY_MS).next).toEqual(row.next);
  });

  it('begins anew with another date, however far the old one was', () => {
    const row = kept(EXPIRY, { after: NOW, settled: true, next: { lead: 7, due: NOW - 1 } });
    const renewed = dated('2027-01-05');
    expect(plan(row, DAILY, NOW, CLOCK, renewed)).toEqual({
      ...renewed,
      after: NOW,
      settled: false,
      next: { lead: 7, due: ms('2026-12-29T08:00Z') },
    });
  });

  it('does not bring leads that lie in the past when leads are added', () => {
    expect(plan(plan(undefined), { ...RULE, leads: [60, 30, 21, 14, 7] }).next?.lead).toBe(14);
  });

  it('stays settled while its date stays', () => {
    const row = kept(EXPIRY, { after: NOW, settled: true, next: null });
    expect(plan(row, DAILY, ms('2027-01-05T12:00Z'))).toMatchObject({ settled: true, next: null });
  });

  it('never plans what lies before the present, be it new or given other leads', () => {
    fc.assert(
      fc.property(caseAndOffsets, leads(100), fc.boolean(), ([one, a, b], other, repeated) => {
        const { deadline, rule, clock } = one;
        const [entered, now] = [around(one, Math.min(a, b)), around(one, Math.max(a, b))];
        const fresh = planned(deadline, undefined, rule, entered, clock);
        if (fresh.next !== null) expect(fresh.next.due).toBeGreaterThan(entered);
        const { row } = walk(one, fresh, [now]);
        const led = planned(deadline, row, { ...rule, leads: other, repeated }, now, clock);
        if (led.next !== null) expect(led.next.due).toBeGreaterThan(now);
      }),
    );
  });

  it('changes nothing when nothing has changed, told or not', () => {
    fc.assert(
      fc.property(caseAndOffsets, offsets, ([one, a, b], c) => {
        const { deadline, rule, clock } = one;
        const [entered, looked, now] = [a, b, c].sort((x, y) => x - y).map((each) => around(one, each));
        if (entered === undefined || looked === undefined || now === undefined) throw new Error('Three moments');
        const { row } = walk(one, planned(deadline, undefined, rule, entered, clock), [looked]);
        const again = planned(deadline, row, rule, now, clock);
        expect(again.next).toEqual(row.next);
        expect(planned(deadline, again, rule, now, clock)).toEqual(again);
        // What is told afterwards is the same too.
        expect(walk(one, again, [now]).tellings).toEqual(walk(one, row, [now]).tellings);
      }),
    );
  });

  it('never bursts when it is muted and unmuted', () => {
    fc.assert(
      fc.property(caseAndOffsets, fc.array(offsets), ([one, offset], toggles) => {
        const { deadline, rule, clock } = one;
        const muted = { ...rule, leads: [] };
        let row = planned(deadline, undefined, rule, around(one, offset), clock);
        for (const [index, toggle] of toggles.sort((a, b) => a - b).entries()) {
          const now = Math.max(around(one, toggle), around(one, offset));
          row = planned(deadline, row, index % 2 === 0 ? muted : rule, now, clock);
          if (index % 2 === 0) expect(row.next).toBeNull();
          else if (row.next !== null) expect(row.next.due).toBeGreaterThan(now);
        }
      }),
    );
  });
});

describe('another clock', () => {
  const clock = (zone: string, minuteOfDay = 540) => ({ zone, minuteOfDay });
  const NEW_YORK = clock('America/New_York');

  it('keeps what was told, and brings what comes next by the new one', () => {
    const row = told(kept(EXPIRY), RULE, ms('2026-12-24T10:00Z'), CLOCK);
    expect(planned(EXPIRY, row, RULE, ms('2026-12-24T20:00Z'), NEW_YORK).next).toEqual({
      lead: 1,
      due: ms('2026-12-30T14:00Z'),
    });
  });

  it('of a zone further east does not pass over the morning that is already over there', () => {
    // Left New York at night, landed in Paris at ten: nine o'clock of the last day was in between.
    const row = told(kept(EXPIRY), RULE, ms('2026-12-30T20:00Z'), NEW_YORK);
    expect(row.next).toEqual({ lead: 0, due: ms('2026-12-31T14:00Z') });
    const landed = ms('2026-12-31T09:00Z');
    expect(planned(EXPIRY, row, RULE, landed, CLOCK).next).toEqual({ lead: 0, due: ms('2026-12-31T08:00Z') });
  });

  it('of an earlier hour of the day does not pass over the day on which it is chosen', () => {
    const evening = clock('Europe/Paris', 18 * 60);
    const row = told(kept(EXPIRY), RULE, ms('2026-12-30T20:00Z'), evening);
    expect(planned(EXPIRY, row, RULE, ms('2026-12-31T12:00Z'), CLOCK).next?.lead).toBe(0);
  });

  it('does not pass over what would have come there before the last was told here', () => {
    const row = told(kept(EXPIRY), RULE, ms('2026-12-30T22:00Z'), CLOCK);
    const apia = clock('Pacific/Apia');
    expect(planned(EXPIRY, row, RULE, ms('2026-12-30T23:00Z'), apia).next).toEqual({
      lead: 0,
      due: ms('2026-12-30T20:00Z'),
    });
  });

  it('loses no reminder and tells none twice, whoever travels where and when', () => {
    // A day is left out at most by a traveller, so leads three days apart stay in their order.
    const travels = fc.array(fc.tuple(fc.integer({ min: -110, max: 5 }), fc.nat(23), clocks), { maxLength: 12 });
    fc.assert(
      fc.property(datedCases(leads(100, 3)), travels, ({ deadline, rule, clock }, moves) => {
        const once = { ...rule, repeated: false };
        const start = deadline.at - 115 * DAY_MS;
        const changes = moves
          .map(([day, hour, to]) => ({ now: deadline.at + day * DAY_MS + hour * HOUR_MS, to }))
          .sort((a, b) => a.now - b.now);
        let here = clock;
        let row = planned(deadline, undefined, once, start, here);
        const record = new Set<number>();
        for (let now = start; now <= deadline.at + 10 * DAY_MS; now += HOUR_MS) {
          while (changes[0] !== undefined && changes[0].now <= now) {
            here = changes.shift()?.to ?? here;
            row = planned(deadline, row, once, now, here);
          }
          if (row.next === null || row.next.due > now) continue;
          // Another one of the same deadline is on record already, so it is not told again.
          const reached = latestReached(row, once, { after: row.after, now }, here);
          if (reached !== null) record.add(reached.lead);
          row = told(row, once, now, here);
        }
        expect([...record]).toEqual(once.leads);
      }),
      { numRuns: 60 },
    );
  });

  it('that ran a year ahead for an hour costs no reminder of that year', () => {
    const now = ms('2026-12-10T12:00Z');
    const ahead = told(planned(EXPIRY, undefined, RULE, now, CLOCK), RULE, now + 366 * DAY_MS, CLOCK);
    expect(planned(EXPIRY, ahead, RULE, now + HOUR_MS, CLOCK).next?.lead).toBe(7);
  });
});

describe('what the user answers', () => {
  const NOW = ms('2027-01-02T12:00Z');
  const TOLD = told(kept(EXPIRY), DAILY, NOW, CLOCK);

  it('is no end of anything before the last lead', () => {
    const row = told(kept(EXPIRY), DAILY, ms('2026-12-24T12:00Z'), CLOCK);
    expect(acknowledged(row, 7, DAILY, CLOCK)).toBe(row);
    expect(acknowledged(row, 1, DAILY, CLOCK)).toBe(row);
  });

  it.each([0, -1, -2])('settles it with lead %i, so that it is not repeated', (lead) => {
    expect(TOLD.next?.lead).toBe(-3);
    const row = acknowledged(TOLD, lead, DAILY, CLOCK);
    expect(row).toEqual({ ...TOLD, settled: true, next: null });
    expect(told(row, DAILY, NOW + DAY_MS, CLOCK).next).toBeNull();
    expect(planned(EXPIRY, row, DAILY, NOW + DAY_MS, CLOCK).next).toBeNull();
  });

  it('leaves leads that are still to come', () => {
    const week = { ...DAILY, leads: [30, 7] };
    const early = ms('2026-12-24T12:00Z');
    const row = acknowledged(told(kept(EXPIRY), week, early, CLOCK), 7, week, CLOCK);
    expect(row).toMatchObject({ settled: true, next: null });
    expect(planned(EXPIRY, row, DAILY, early + HOUR_MS, CLOCK).next?.lead).toBe(1);
  });

  it('settles what is never repeated without a reminder more or less', () => {
    const row = told(kept(EXPIRY), RULE, NOW, CLOCK);
    expect(acknowledged(row, 0, RULE, CLOCK)).toEqual({ ...row, settled: true, next: null });
  });

  it('puts repetitions off until the moment that was chosen', () => {
    const until = ms('2027-01-09T09:00Z');
    const row = putOff(TOLD, until, DAILY, CLOCK);
    expect(row).toEqual({ ...TOLD, next: { lead: -10, due: ms('2027-01-10T08:00Z') } });
    expect(putOff(row, until, DAILY, CLOCK)).toBe(row);
  });

  it('puts no lead off', () => {
    const row = told(kept(EXPIRY), DAILY, ms('2026-12-24T12:00Z'), CLOCK);
    expect(row.next?.lead).toBe(1);
    expect(putOff(row, NOW, DAILY, CLOCK)).toBe(row);
    const last = told(kept(EXPIRY), DAILY, ms('2026-12-30T12:00Z'), CLOCK);
    expect(putOff(last, NOW, DAILY, CLOCK)).toBe(last);
  });

  it('puts off nothing where nothing comes, or only later', () => {
    const done = kept(EXPIRY);
    expect(putOff(done, NOW, DAILY, CLOCK)).toBe(done);
    expect(putOff(TOLD, NOW + HOUR_MS, DAILY, CLOCK)).toBe(TOLD);
  });

  it('stays put off when its subject is edited or the user travels', () => {
    const row = putOff(TOLD, ms('2027-01-09T09:00Z'), DAILY, CLOCK);
    const tomorrow = NOW + DAY_MS;
    expect(planned(EXPIRY, row, DAILY, tomorrow, CLOCK).next).toEqual(row.next);
    expect(planned(EXPIRY, row, DAILY, tomorrow, { ...CLOCK, zone: 'Asia/Kathmandu' }).next).toEqual({
      lead: -10,
      due: ms('2027-01-10T03:15Z'),
    });
    expect(planned(EXPIRY, row, RULE, tomorrow, CLOCK).next).toBeNull();
  });

  it('does not wait for a repetition that only a wrong clock made the next one', () => {
    const ahead = told(TOLD, DAILY, NOW + 366 * DAY_MS, CLOCK);
    expect(ahead.next?.lead).toBeLessThan(-360);
    expect(planned(EXPIRY, ahead, DAILY, NOW + HOUR_MS, CLOCK).next?.lead).toBe(-3);
  });

  it('does not wait for what was a lead of its own while the leads were others', () => {
    const early = ms('2026-12-25T12:00Z');
    const row = planned(EXPIRY, undefined, DAILY, early, CLOCK);
    expect(row.next?.lead).toBe(1);
    expect(planned(EXPIRY, row, { ...DAILY, leads: [30, 7] }, early, CLOCK).next?.lead).toBe(5);
  });

  it('puts no lead off that is added later', () => {
    const week = { ...DAILY, leads: [30, 7] };
    const early = ms('2026-12-25T12:00Z');
    const row = putOff(told(kept(EXPIRY), week, early, CLOCK), ms('2027-01-05T09:00Z'), week, CLOCK);
    expect(row.next?.lead).toBe(-6);
    expect(planned(EXPIRY, row, week, early + DAY_MS, CLOCK).next?.lead).toBe(-6);
    expect(planned(EXPIRY, row, DAILY, early + DAY_MS, CLOCK).next?.lead).toBe(1);
  });

  it('is acknowledged after all, put off or not', () => {
    const row = putOff(TOLD, ms('2027-01-09T09:00Z'), DAILY, CLOCK);
    expect(acknowledged(row, -2, DAILY, CLOCK).next).toBeNull();
  });
});

describe('the same deadline', () => {
  const lock = timed('2026-12-31T12:00Z');

  it.each([
    ['of one date, made for two zones', EXPIRY, dated('2026-12-31', {}, 'Pacific/Apia'), true],
    ['of two dates', EXPIRY, dated('2027-01-01'), false],
    ['of a month and its first day', dated('2027-01'), dated('2027-01-01'), false],
    ['of one moment', lock, { ...lock, key: 'other' }, true],
    ['of two moments', lock, { ...lock, at: lock.at + 1 }, false],
    ['of a date and a moment', EXPIRY, { ...lock, at: EXPIRY.at }, false],
  ])('%s', (_, a, b, same) => {
    expect(sameDate(a, b)).toBe(same);
    expect(sameDate(b, a)).toBe(same);
  });
});

it('a moment is reminded of to the minute', () => {
  const sitting = timed('2026-11-22T12:00Z', { kind: 'sitting' });
  const row = planned(sitting, undefined, ruleOf(sitting), sitting.at - 15 * MINUTE_MS, CLOCK);
  expect(row.next).toEqual({ lead: 10, due: sitting.at - 10 * MINUTE_MS });
});
