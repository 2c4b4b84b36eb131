import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { COPIED_LINES, isListCopy, type ListCopy } from '../../../../src/domain/certifications/list-copy.ts';
import type { ListFilter } from '../../../../src/domain/preferences.ts';
import { DAY_MS } from '../../../../src/domain/time.ts';
import { copyLines, linesOfCopy } from '../../../../src/ui/panel/certifications/copied-lines.ts';
import { listEntry } from '../../../../src/ui/panel/certifications/list-entry.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const ZONE = 'Europe/Paris';
const LOCK = { startedAt: NOW, reason: 'last-attempt', until: NOW + 60_000 } as const;

function entriesOf(rows: readonly Certification[]) {
  const context = { now: NOW, today: '2026-11-22', expiringDays: 90, holders: new Map([['h-1', holder()]]) };
  return rows.map((row) => listEntry(row, { ...context, ofHolder: () => [] }));
}

function copyOf(rows: readonly Certification[], show: ListFilter = 'all'): ListCopy {
  const lines = copyLines(entriesOf(rows));
  const list = { show, sort: 'expiry' } as const;
  return { version: 1, language: 'en', list, expiringDays: 90, total: rows.length, lines };
}

describe('a copy', () => {
  it('shows at once what the list showed, whatever is kept', () => {
    const rows = fc.array(
      fc.record({
        id: fc.uuid(),
        name: fc.string(),
        favourite: fc.boolean(),
        expires: fc.option(fc.constantFrom(...['2026-11-20', '2026-11-22', '2027-02', '2028-05-05'].map(on))),
        stage: fc.constantFrom('in-progress', 'exam-passed', 'practicum-submitted', 'complete'),
        lock: fc.constantFrom(null, LOCK),
        catalogueId: fc.constantFrom(null, 'solutions-partner'),
      }),
    );
    fc.assert(
      fc.property(rows, (kept) => {
        const certifications = kept.map((row) => certification(row));
        const copy: ListCopy = JSON.parse(JSON.stringify(copyOf(certifications)));
        expect(isListCopy(copy)).toBe(true);
        const { lines, total } = linesOfCopy(copy, { now: NOW, zone: ZONE });
        expect(total).toBe(kept.length);
        const shown = entriesOf(certifications).slice(0, COPIED_LINES);
        expect(lines.map(({ certification: { id } }) => id)).toEqual(shown.map(({ certification: { id } }) => id));
        // Minutes left and the day of a hand-in are not copied: no line shows them.
        const seen = ({ kind }: { kind: string }) => kind;
        expect(lines.map(({ states }) => states.map(seen))).toEqual(shown.map(({ states }) => states.map(seen)));
        expect(lines.every(({ holder: words }) => words === 'Me')).toBe(true);
      }),
    );
  });

  it('holds neither notes nor addresses', () => {
    const row = certification({ notes: 'private', email: 'ada@company.example', credentialId: 'abcd1234' });
    expect(JSON.stringify(copyOf([row]))).not.toMatch(/private|company|abcd1234/);
  });

  it('is no longer than a screen, and knows how many there were', () => {
    const rows = Array.from({ length: 40 }, (_, index) => certification({ id: `c-${index}` }));
    const { lines, total } = linesOfCopy(copyOf(rows), { now: NOW, zone: ZONE });
    expect(lines).toHaveLength(COPIED_LINES);
    expect(total).toBe(40);
  });
});

describe('when time has passed', () => {
  const kinds = (copy: ListCopy, now: number, zone = ZONE) =>
    linesOfCopy(copy, { now, zone }).lines.map(({ states }) => states.map(({ kind }) => kind).join());

  it('states are those of the day', () => {
    const copy = copyOf([certification({ expires: on('2026-11-24') })]);
    expect([0, 2, 3].map((days) => kinds(copy, NOW + days * DAY_MS))).toEqual([
      ['expiring'],
      ['expires-today'],
      ['expired'],
    ]);
  });

  it('the day is that of the zone', () => {
    const copy = copyOf([certification({ expires: on('2026-11-22') })]);
    const late = Date.parse('2026-11-22T23:30Z');
    expect(kinds(copy, late, 'America/New_York')).toEqual(['expires-today']);
    expect(kinds(copy, late, 'Asia/Tokyo')).toEqual(['expired']);
  });

  it('a lock ends', () => {
    const copy = copyOf([certification({ lock: LOCK, stage: 'in-progress' })]);
    expect(kinds(copy, LOCK.until - 1)).toEqual(['retake-locked,in-progress']);
    expect(kinds(copy, LOCK.until)).toEqual(['in-progress']);
  });

  it('a line that the filter no longer leaves is left out, and not counted', () => {
    const rows = [
      certification({ expires: on('2026-11-24') }),
      certification({ id: 'c-2', expires: on('2028-01-01') }),
    ];
    const { lines, total } = linesOfCopy(copyOf(rows, 'active'), { now: NOW + 5 * DAY_MS, zone: ZONE });
    expect(lines.map(({ certification: { id } }) => id)).toEqual(['c-2']);
    expect(total).toBe(1);
  });
});
