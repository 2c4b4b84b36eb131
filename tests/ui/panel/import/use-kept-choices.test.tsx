import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CertificationChoices } from '../../../../src/domain/certifications/import/import-choices.schema.ts';
import type { CertificationImport } from '../../../../src/jobs/import/certifications/review-input.ts';
import type { ImportInput } from '../../../../src/jobs/import/import-reading.ts';
import { IMPORT_CHOICES } from '../../../../src/jobs/import-page.ts';
import { readDraft } from '../../../../src/store/queries/drafts.ts';
import { WorldContext } from '../../../../src/ui/components/world-context.ts';
import { NO_CHOICES, useKeptChoices } from '../../../../src/ui/panel/import/use-kept-choices.ts';
import { testWorld } from '../../../fixtures/world.ts';

const LEFT: CertificationChoices = { answers: { dateOrder: 'day-first' }, edits: [], ticks: [['row-2', true]] };
const TEXT: ImportInput = { kind: 'text', text: 'SEO' };
const page = (text: string): ImportInput => ({ kind: 'page', page: { url: '', title: '', text, links: [] } });

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function open(left: CertificationChoices | null = null) {
  const world = testWorld();
  const wrapper = ({ children }: { children: ReactNode }) => <WorldContext value={world}>{children}</WorldContext>;
  const hook = renderHook(() => useKeptChoices<CertificationImport>(IMPORT_CHOICES, left), { wrapper });
  const put = vi.spyOn(world.database.drafts, 'put');
  const tick = (key: string, input: ImportInput | null = TEXT) =>
    act(() => hook.result.current.choose(({ ticks }) => ({ ticks: [...ticks, [key, true]] }), input));
  return { ...hook, world, put, tick };
}

describe('what is chosen', () => {
  it('is nothing at first, or what an earlier page left', () => {
    expect(open().result.current).toMatchObject({ choices: NO_CHOICES, restored: false });
    expect(open(LEFT).result.current).toMatchObject({ choices: LEFT, restored: true });
  });

  it('adds to what was chosen before, also before the page is drawn again', () => {
    const { result } = open(LEFT);
    act(() => {
      result.current.choose(({ ticks }) => ({ ticks: [...ticks, ['row-3', false]] }), TEXT);
      result.current.choose(({ ticks }) => ({ ticks: [...ticks, ['row-4', true]] }), TEXT);
    });
    expect(result.current.choices).toEqual({
      ...LEFT,
      ticks: [
        ['row-2', true],
        ['row-3', false],
        ['row-4', true],
      ],
    });
  });

  it('is kept at the end of a pause, not at every choice', async () => {
    const { put, tick, world } = open();
    tick('row-1');
    act(() => void vi.advanceTimersByTime(200));
    tick('row-2');
    act(() => void vi.advanceTimersByTime(200));
    expect(put).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(100));
    expect(put.mock.calls.map(([{ key, value }]) => [key, value])).toEqual([
      [
        IMPORT_CHOICES,
        {
          ...NO_CHOICES,
          ticks: [
            ['row-1', true],
            ['row-2', true],
          ],
        },
      ],
    ]);
    vi.useRealTimers();
    await waitFor(async () => expect(await readDraft(world.database, IMPORT_CHOICES)).not.toBeNull());
  });

  it('is kept at once when the page is left', () => {
    const { put, tick, unmount } = open();
    tick('row-1');
    unmount();
    expect(put).toHaveBeenCalledOnce();
  });

  it.each<[string, ImportInput | null, boolean]>([
    ['a text', TEXT, true],
    ['a page', page('SEO'), true],
    ['a text of 500,000 characters', { kind: 'text', text: 'x'.repeat(500_000) }, true],
    ['a longer text', { kind: 'text', text: 'x'.repeat(500_001) }, false],
    ['a longer page', page('x'.repeat(500_001)), false],
    ['a file', { kind: 'file', file: new File(['SEO'], 'a.csv') }, false],
    ['nothing', null, false],
  ])('for %s is there; is it kept: %s', (_what, input, isKept) => {
    const { put, tick, result } = open();
    tick('row-1', input);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(result.current.choices.ticks).toEqual([['row-1', true]]);
    expect(put).toHaveBeenCalledTimes(isKept ? 1 : 0);
  });
});

describe('forgetting', () => {
  it('drops what was left, what was chosen and what waits to be kept', async () => {
    const { result, tick, put, world } = open(LEFT);
    await world.database.drafts.add({ key: IMPORT_CHOICES, value: LEFT, updatedAt: 1 });
    tick('row-9');
    const forgotten = act(() => result.current.forget());
    act(() => void vi.advanceTimersByTime(1_000));
    vi.useRealTimers();
    await forgotten;
    expect(result.current).toMatchObject({ choices: NO_CHOICES, restored: false });
    expect(put).not.toHaveBeenCalled();
    expect(await readDraft(world.database, IMPORT_CHOICES)).toBeNull();
  });

  it('asks nothing of the database where nothing was chosen: it is done at every stroke', async () => {
    const { result, world } = open();
    const drop = vi.spyOn(world.database.drafts, 'delete');
    await act(() => result.current.forget());
    expect(drop).not.toHaveBeenCalled();
  });
});
