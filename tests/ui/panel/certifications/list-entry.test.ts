import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { LIST_FILTERS, LIST_SORTS } from '../../../../src/domain/preferences.ts';
import { DAY_MS } from '../../../../src/domain/time.ts';
import {
  type EntryContext,
  filtered,
  holderName,
  type ListEntry,
  listEntry,
  plain,
  sorted,
} from '../../../../src/ui/panel/certifications/list-entry.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const HOLDERS = [holder(), holder({ id: 'h-2', name: 'Zoé Example', isMe: false })];
const CONTEXT: EntryContext = {
  now: NOW,
  today: '2026-11-22',
  expiringDays: 90,
  holders: new Map(HOLDERS.map((one) => [one.id, one])),
  ofHolder: () => [],
};
const entry = (overrides: Partial<Certification> = {}) => listEntry(certification(overrides), CONTEXT);
const ids = (entries: readonly ListEntry[]) => entries.map(({ certification: { id } }) => id);
const lock = { startedAt: NOW, reason: 'last-attempt', until: NOW + 1_000 } as const;

describe('listEntry', () => {
  it('names the holder, the user as "Me", and nobody who is unknown', () => {
    expect(entry().holder).toBe('Me');
    expect(entry({ holderId: 'h-2' }).holder).toBe('Zoé Example');
    expect(entry({ holderId: 'gone' }).holder).toBe('');
    expect(HOLDERS.map(holderName)).toEqual(['Me', 'Zoé Example']);
  });

  it('is blocked by a prerequisite that the holder lacks or let expire, and free once it is held', () => {
    const waiting = certification({ catalogueId: 'solutions-partner', stage: 'in-progress' });
    const needed = certification({ id: 'c-2', catalogueId: 'marketing-hub-software' });
    const kinds = (...held: readonly Certification[]) =>
      listEntry(waiting, { ...CONTEXT, ofHolder: () => held }).states.map(({ kind }) => kind);
    expect(kinds()).toEqual(['blocked']);
    expect(kinds({ ...needed, expires: on('2026-11-21') })).toEqual(['blocked']);
    expect(kinds({ ...needed, expires: on('2027-11-21') })).toEqual(['in-progress']);
  });
});

describe('filtered', () => {
  const all = [
    entry({ id: 'active', expires: on('2028-01-01') }),
    entry({ id: 'expiring', expires: on('2026-12-01'), name: 'Développement web' }),
    entry({ id: 'today', expires: on('2026-11-22'), favourite: true }),
    entry({ id: 'expired', expires: on('2026-11-21'), holderId: 'h-2' }),
    entry({ id: 'in-progress', stage: 'in-progress', expires: on('2028-01-01'), email: 'ada@company.example' }),
    entry({ id: 'practicum', stage: 'exam-passed', credentialId: 'abcd1234' }),
    entry({ id: 'locked', lock, stage: 'in-progress' }),
  ];

  it.each([
    ['all', ['active', 'expiring', 'today', 'expired', 'in-progress', 'practicum', 'locked']],
    ['active', ['active', 'expiring', 'today', 'in-progress']],
    ['expiring', ['expiring', 'today']],
    ['expired', ['expired']],
    ['in-progress', ['in-progress', 'practicum', 'locked']],
    ['locked', ['locked']],
    ['favourites', ['today']],
  ] as const)('shows %s', (show, shown) => {
    expect(ids(filtered(all, show, ''))).toEqual(shown);
  });

  it.each([
    ['developpement', ['expiring']],
    ['WEB  dév', ['expiring']],
    ['zoe', ['expired']],
    ['inbound zoé', ['expired']],
    ['ada@company', ['in-progress']],
    ['ABCD12', ['practicum']],
    ['inbound nobody', []],
    ['  ', ids(all)],
  ])('finds "%s"', (search, shown) => {
    expect(ids(filtered(all, 'all', search))).toEqual(shown);
  });

  it('searches within a filter', () => {
    expect(ids(filtered(all, 'active', 'inbound'))).toEqual(['active', 'today', 'in-progress']);
  });
});

describe('sorted', () => {
  const all = [
    entry({ id: 'b', name: 'Élan', expires: on('2027-03-01'), earned: on('2025-01-01'), updatedAt: 5 }),
    entry({ id: 'a', name: 'Zebra', expires: null, earned: on('2026-01'), holderId: 'h-2', updatedAt: 900 }),
    entry({ id: 'c', name: 'alpha', expires: on('2026-12-01'), earned: null, updatedAt: 10 }),
  ];

  it.each([
    ['expiry', ['c', 'b', 'a']],
    ['name', ['c', 'b', 'a']],
    ['holder', ['c', 'b', 'a']],
    ['earned', ['a', 'b', 'c']],
    ['changed', ['a', 'c', 'b']],
  ] as const)('orders by %s', (sort, order) => {
    expect(ids(sorted(all, sort))).toEqual(order);
  });
});

describe('properties', () => {
  const date = fc.option(fc.constantFrom(...['2026-11-20', '2026-11-22', '2027-02', '2028-05-05'].map(on)));
  const rows = fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.string(),
      expires: date,
      earned: date,
      holderId: fc.constantFrom('h-1', 'h-2', 'gone'),
      favourite: fc.boolean(),
      stage: fc.constantFrom('complete' as const, 'in-progress' as const, 'exam-passed' as const),
      lock: fc.constantFrom(null, lock, { ...lock, until: NOW - DAY_MS }),
      updatedAt: fc.nat(),
    }),
  );

  it('an order is a permutation, and sorting again changes nothing', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...LIST_SORTS), (found, sort) => {
        const entries = found.map(entry);
        const ordered = sorted(entries, sort);
        expect([...ordered].sort((a, b) => entries.indexOf(a) - entries.indexOf(b))).toEqual(entries);
        expect(sorted(ordered, sort)).toEqual(ordered);
      }),
    );
  });

  it('a filter keeps the order, and every line is under at least one filter of its states', () => {
    fc.assert(
      fc.property(rows, (found) => {
        const entries = found.map(entry);
        const seen = new Set<ListEntry>();
        for (const show of LIST_FILTERS) {
          const shown = filtered(entries, show, '');
          expect(shown).toEqual(entries.filter((one) => shown.includes(one)));
          if (show !== 'all' && show !== 'favourites') for (const one of shown) seen.add(one);
        }
        expect(seen.size).toBe(entries.length);
      }),
    );
  });

  it('a line is found by its own name', () => {
    fc.assert(
      fc.property(rows, (found) => {
        for (const one of found.map(entry)) expect(filtered([one], 'all', one.certification.name)).toEqual([one]);
      }),
    );
  });

  it('plain text is plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
        expect(plain(text)).not.toMatch(/\p{M}/u);
      }),
    );
  });
});
