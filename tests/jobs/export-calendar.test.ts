// @vitest-environment happy-dom
import { convertIcsCalendar } from 'ts-ics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeadlineKind } from '../../src/domain/reminders/deadline.ts';
import { changeCertifications } from '../../src/jobs/change-certifications.ts';
import { chooseReminder } from '../../src/jobs/choose-reminder.ts';
import { CALENDAR_KINDS, exportCalendar, exportOne } from '../../src/jobs/export-calendar.ts';
import { editCertification } from '../../src/jobs/save-certification.ts';
import { readCertification } from '../../src/store/queries/certifications.ts';
import { certification, holder, on } from '../fixtures/rows.ts';
import { savedFiles, watchSavedFiles } from '../fixtures/saved-files.ts';
import { testWorld } from '../fixtures/world.ts';

beforeEach(watchSavedFiles);
afterEach(() => void vi.restoreAllMocks());

async function filled() {
  const world = testWorld({ now: '2026-11-22T09:00Z' });
  await changeCertifications(world, {
    holders: [holder(), holder({ id: 'h-2', name: 'Ada Beispiel', isMe: false })],
    certifications: [
      certification({ name: 'SEO', expires: on('2027-06-01'), studyDays: 10 }),
      certification({ id: 'c-2', name: 'Email', holderId: 'h-2', expires: on('2027-07-01') }),
    ],
  });
  return world;
}

async function onlyFile() {
  const [file, ...others] = savedFiles();
  if (file === undefined || others.length > 0) throw new Error(`${savedFiles().length} files were saved`);
  const text = await file.text();
  return { ...file, text, events: convertIcsCalendar(undefined, text).events ?? [] };
}

describe('the calendar of everything', () => {
  it('is saved with what was chosen and says how many entries it has', async () => {
    const world = await filled();
    expect(await exportCalendar(world, new Set(CALENDAR_KINDS))).toEqual({ kind: 'saved', entries: 3 });
    const { name, type, events } = await onlyFile();
    expect(name).toBe('partner-companion-2026-11-22.ics');
    expect(type).toBe('text/calendar;charset=utf-8');
    expect(events.map(({ summary }) => summary)).toEqual([
      'SEO: start studying at the latest',
      'SEO expires',
      'Email expires',
    ]);
    expect(events.at(-1)?.description).toBe('Holder: Ada Beispiel');
    expect(events[1]?.alarms).toHaveLength(7);
  });

  it('leaves out kinds that were not chosen', async () => {
    const world = await filled();
    await exportCalendar(world, new Set<DeadlineKind>(['start-by']));
    expect((await onlyFile()).events.map(({ uid }) => uid)).toEqual(['start-by-c-1']);
  });

  it('has the same entry with a later sequence after a change', async () => {
    const world = await filled();
    const row = await readCertification(world.database, 'c-1');
    if (row === null) throw new Error('no row');
    await editCertification(world, row, { expires: on('2027-09-01') });
    await exportCalendar(world, new Set<DeadlineKind>(['expiry']));
    const entry = (await onlyFile()).events.find(({ uid }) => uid === 'expiry-c-1');
    expect(entry).toMatchObject({ sequence: 2, start: { date: new Date('2027-09-01T00:00Z') } });
  });

  it('rings for nothing that is turned off', async () => {
    const world = await filled();
    await chooseReminder(world, { key: 'expiry|c-2', muted: true, leads: null });
    await exportCalendar(world, new Set<DeadlineKind>(['expiry']));
    const { events } = await onlyFile();
    expect(events.find(({ uid }) => uid === 'expiry-c-2')?.alarms ?? []).toEqual([]);
  });

  it.each([
    ['nothing was chosen', []],
    ['nothing chosen has a deadline', ['retake']],
  ] as const)('is not saved when %s', async (_name, kinds) => {
    const world = await filled();
    expect(await exportCalendar(world, new Set(kinds))).toEqual({ kind: 'nothing' });
    expect(savedFiles()).toEqual([]);
  });
});

describe('the calendar of one', () => {
  it('has its deadlines alone and bears its name', async () => {
    const world = await filled();
    expect(await exportOne(world, 'c-1')).toEqual({ kind: 'saved', entries: 2 });
    const { name, events } = await onlyFile();
    expect(name).toBe('partner-companion-seo.ics');
    expect(events.map(({ uid }) => uid)).toEqual(['start-by-c-1', 'expiry-c-1']);
  });

  it('is not saved for one without a deadline', async () => {
    const world = await filled();
    expect(await exportOne(world, 'nobody')).toEqual({ kind: 'nothing' });
    expect(savedFiles()).toEqual([]);
  });

  it('leaves out an exam that is being sat', async () => {
    const world = testWorld();
    const sitting = { startedAt: world.now(), limitMinutes: 60 };
    await changeCertifications(world, { holders: [holder()], certifications: [certification({ sitting })] });
    expect(await exportOne(world, 'c-1')).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['../CON: “SEO” / II?', 'partner-companion-con-seo-ii.ics'],
    ['インバウンド 認定', 'partner-companion-インバウンド-認定.ics'],
    ['Études', 'partner-companion-études.ics'],
    ['***', 'partner-companion-deadlines.ics'],
    ['x'.repeat(200), `partner-companion-${'x'.repeat(60)}.ics`],
  ])('has a name that every system takes: %s', async (name, expected) => {
    const world = testWorld();
    const row = certification({ name, expires: on('2027-06-01') });
    await changeCertifications(world, { holders: [holder()], certifications: [row] });
    await exportOne(world, 'c-1');
    expect((await onlyFile()).name).toBe(expected);
  });
});
