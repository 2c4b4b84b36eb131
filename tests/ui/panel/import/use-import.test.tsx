import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { CertificationChoices } from '../../../../src/domain/certifications/import/import-choices.schema.ts';
import type { ReviewedRow } from '../../../../src/domain/certifications/import/reviewed-row.ts';
import type { ImportInput } from '../../../../src/jobs/import/import-reading.ts';
import { IMPORT_CHOICES } from '../../../../src/jobs/import-page.ts';
import { readAllCertifications } from '../../../../src/store/queries/certifications.ts';
import { readDraft } from '../../../../src/store/queries/drafts.ts';
import { Toasts } from '../../../../src/ui/components/Toasts.tsx';
import { WorldContext } from '../../../../src/ui/components/world-context.ts';
import { certificationSubject } from '../../../../src/ui/panel/certifications/import/certification-subject.ts';
import { useImport } from '../../../../src/ui/panel/import/use-import.ts';
import { sample } from '../../../fixtures/import-screen.tsx';
import { on } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const text = (content: string): ImportInput => ({ kind: 'text', text: content });
const UNSURE = text('Certification,Expires\nSEO,03/04/2027\nInbound,2027-02-31\nEmail Marketing,2027-01-02\n');
const LEFT: CertificationChoices = {
  answers: { dateOrder: 'day-first' },
  edits: [['row-3', 'expires', '2027-02-28']],
  ticks: [['row-4', false]],
};

function open(left: CertificationChoices | null = null, input: ImportInput | null = null) {
  const world = testWorld();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WorldContext value={world}>
      <Toasts>{children}</Toasts>
    </WorldContext>
  );
  const hook = renderHook(() => useImport(certificationSubject, left, input), { wrapper });
  const job = () => hook.result.current;
  const rows = (): readonly ReviewedRow[] => {
    const { phase } = job();
    return phase.kind === 'review' ? phase.review.rows : [];
  };
  const row = (name: string): ReviewedRow => {
    const found = rows().find((one) => one.name === name);
    if (found === undefined) throw new Error(`No row ${name}.`);
    return found;
  };
  const ticked = () =>
    rows()
      .filter(job().isTicked)
      .map(({ name }) => name);
  const start = async (from: ImportInput) => {
    await act(() => job().start(from));
  };
  return { ...hook, world, job, rows, row, ticked, start };
}

describe('an import', () => {
  it('begins with the input', () => {
    expect(open().job()).toMatchObject({ phase: { kind: 'input', refused: null }, answers: {}, resumed: false });
  });

  it('suggests ticks, above which the user’s own stand', async () => {
    const { start, ticked, job, row } = open();
    await start(UNSURE);
    expect(ticked()).toEqual(['Email Marketing']);
    act(() => job().tick([row('Email Marketing')], false));
    expect(ticked()).toEqual([]);
  });

  it('never ticks a row that is blocked, and remembers the word for when it is corrected', async () => {
    const { start, ticked, job, row } = open();
    await start(UNSURE);
    act(() => job().tick([row('Inbound')], true));
    expect(ticked()).not.toContain('Inbound');
    act(() => job().edit('row-3', 'expires', '2027-02-28'));
    expect(row('Inbound').expires).toEqual(on('2027-02-28'));
    expect(ticked()).toContain('Inbound');
    act(() => job().edit('row-3', 'expires', ''));
    act(() => job().edit('row-3', 'expires', '31/31/2027'));
    expect(ticked()).not.toContain('Inbound');
  });

  it('keeps corrections and ticks through another answer', async () => {
    const { start, ticked, job, row } = open();
    await start(UNSURE);
    act(() => {
      job().edit('row-3', 'expires', '2027-02-28');
      job().tick([row('Email Marketing')], false);
    });
    await act(() => job().answer({ dateOrder: 'month-first' }));
    expect(job().answers).toEqual({ dateOrder: 'month-first' });
    expect(row('SEO').expires).toEqual(on('2027-03-04'));
    expect(ticked()).toEqual(['SEO', 'Inbound']);
    await act(() => job().answer({ columns: ['name', 'ignore'] }));
    expect(job().answers).toEqual({ dateOrder: 'month-first', columns: ['name', 'ignore'] });
    expect([row('SEO').expires, row('Inbound').expires]).toEqual([null, on('2027-02-28')]);
  });

  it('keeps only the last word on a cell', async () => {
    const { start, job, world, unmount } = open();
    await start(UNSURE);
    act(() => job().edit('row-3', 'expires', '2027'));
    act(() => job().edit('row-3', 'name', 'SEO II'));
    act(() => job().edit('row-3', 'expires', '2027-02-28'));
    unmount();
    await waitFor(async () =>
      expect((await readDraft(world.database, IMPORT_CHOICES))?.value).toEqual({
        answers: {},
        edits: [
          ['row-3', 'name', 'SEO II'],
          ['row-3', 'expires', '2027-02-28'],
        ],
        ticks: [],
      }),
    );
  });

  it('has nothing to read again before it has read', async () => {
    const { job } = open();
    await act(() => job().answer({ dateOrder: 'day-first' }));
    expect(job()).toMatchObject({ phase: { kind: 'input' }, answers: {} });
  });

  it('goes back to the input and drops what was chosen', async () => {
    const { start, ticked, job, row } = open();
    await start(UNSURE);
    act(() => job().tick([row('Email Marketing')], false));
    await act(() => job().back());
    expect(job()).toMatchObject({ phase: { kind: 'input', refused: null }, answers: {} });
    await start(UNSURE);
    expect(ticked()).toEqual(['Email Marketing']);
  });

  it('does not take the answers that led nowhere into the next reading', async () => {
    const { start, job, rows } = open();
    await start(text('Certification,Expires\nSEO,2027-01-02\n'));
    await act(() => job().answer({ columns: ['ignore', 'ignore'] }));
    expect(job().phase).toMatchObject({ kind: 'input', refused: { refusal: { reason: 'nothing-found' } } });
    await start(text('Certification,Expires\nSEO,2027-01-02\n'));
    expect(rows().map(({ name }) => name)).toEqual(['SEO']);
  });
});

describe('an import that an earlier page began', () => {
  it('is taken up at once, with everything that was chosen', async () => {
    const { job, ticked, row } = open(LEFT, UNSURE);
    expect(job().phase.kind).toBe('reading');
    await waitFor(() => expect(job().phase.kind).toBe('review'));
    expect(job()).toMatchObject({ resumed: true, answers: LEFT.answers });
    expect(row('SEO').expires).toEqual(on('2027-04-03'));
    expect(ticked()).toEqual(['SEO', 'Inbound']);
  });

  it.each<[string, CertificationChoices | null, ImportInput | null]>([
    ['without choices', null, UNSURE],
    ['without the input they were made for', LEFT, null],
  ])('is not taken up %s', (_what, left, input) => {
    expect(open(left, input).job().phase).toEqual({ kind: 'input', refused: null });
  });

  it('is of no use to a file', async () => {
    const { start, rows, ticked, job } = open(LEFT, null);
    await start({ kind: 'file', file: new File([sample('certificates.md')], 'all.md') });
    expect(rows()).toHaveLength(4);
    expect(ticked()).toHaveLength(3);
    expect(job()).toMatchObject({ answers: {}, resumed: false });
  });
});

it('tells how far the saving has come, row for row what was given', async () => {
  const { start, job, row, world } = open();
  await start(UNSURE);
  const saved = act(() => job().save([row('Email Marketing')]));
  expect(await saved).toBe(true);
  expect(job().phase).toEqual({ kind: 'saving', written: 1, total: 1 });
  expect((await readAllCertifications(world.database)).map(({ name }) => name)).toEqual(['Email Marketing']);
});
