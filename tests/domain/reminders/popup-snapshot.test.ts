import { expect, it } from 'vitest';
import { LOOK_BACK_DAYS } from '../../../src/domain/reminders/outlook.ts';
import {
  type PopupSnapshot,
  SNAPSHOT_AHEAD,
  SNAPSHOT_MORE,
  SNAPSHOT_PAST,
  SNAPSHOT_REMINDERS,
} from '../../../src/domain/reminders/popup-snapshot.ts';
import { on } from '../../fixtures/rows.ts';

const FULL: PopupSnapshot = {
  version: 3,
  zone: 'America/Argentina/ComodRivadavia',
  madeAt: 1_795_000_000_000,
  items: Array.from({ length: SNAPSHOT_AHEAD + SNAPSHOT_PAST }, (_, index) => ({
    key: `practicum-grade|00000001-0000-4000-8000-${String(index).padStart(12, '0')}`,
    kind: 'practicum-grade',
    subjectId: `00000001-0000-4000-8000-${String(index).padStart(12, '0')}`,
    on: on('2027-03-03'),
    at: Date.parse('2027-03-03T23:00Z'),
    name: 'N'.repeat(200),
    holder: 'H'.repeat(200),
  })),
  more: SNAPSHOT_MORE + 1,
  sittings: [{ certificationId: 'c-1', name: 'N'.repeat(200), startedAt: 0, limitMinutes: null }],
  reminders: Array.from({ length: SNAPSHOT_REMINDERS }, (_, index) => ({
    key: `practicum-grade|00000001-0000-4000-8000-${String(index).padStart(12, '0')}|2027-03-03|30d+12`,
    kind: 'practicum-grade',
    subjectId: `00000001-0000-4000-8000-${String(index).padStart(12, '0')}`,
    on: on('2027-03-03'),
    at: Date.parse('2027-03-03T23:00Z'),
    name: 'N'.repeat(200),
    holder: 'H'.repeat(200),
  })),
  remindersOpen: 10_000,
  tier: null,
  anyCertification: true,
};

it('a snapshot is the same after storage, which keeps JSON and nothing else', () => {
  expect(JSON.parse(JSON.stringify(FULL))).toEqual(FULL);
});

it('the fullest snapshot is read in one small piece, since the popup waits for it', () => {
  expect(JSON.stringify(FULL).length).toBeLessThan(32_768);
});

it('holds more of what is ahead than of what was missed, and something of both', () => {
  expect(SNAPSHOT_PAST).toBeGreaterThan(0);
  expect(SNAPSHOT_AHEAD).toBeGreaterThan(SNAPSHOT_PAST);
  expect(SNAPSHOT_REMINDERS).toBeGreaterThan(0);
  expect(LOOK_BACK_DAYS).toBeGreaterThanOrEqual(31);
});
