import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RowState } from '../../../../src/domain/import/row-state.ts';
import type { ImportReview } from '../../../../src/jobs/import/import-review.ts';
import { type ImportFace, ImportSteps } from '../../../../src/ui/panel/import/ImportSteps.tsx';
import type { ImportSubject } from '../../../../src/ui/panel/import/import-subject.ts';
import { LineFrame } from '../../../../src/ui/panel/import/LineFrame.tsx';
import { area, button, line, table, tickOf } from '../../../fixtures/import-screen.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

/** A subject that takes every word of a text for a thing; a word that begins with an "x" cannot be kept. */
interface Things {
  readonly row: { readonly key: string; readonly state: RowState; readonly ticked: boolean; readonly word: string };
  readonly met: string;
  readonly column: 'word';
  readonly field: 'word';
  readonly answers: object;
  readonly context: null;
}

function reviewOf(words: readonly string[]): ImportReview<Things> {
  const rows = words.map((word, index) => ({
    key: String(index),
    word,
    ticked: !word.startsWith('x'),
    state: word.startsWith('x') ? ('needs-a-look' as const) : ('new' as const),
  }));
  const source = {
    input: 'text',
    fileName: null,
    encoding: null,
    counts: {},
    tables: [],
    dateOrder: 'not-needed',
  } as const;
  return { source, rows, met: new Map(rows.map(({ key, word }) => [key, word])), review: null };
}

const save = vi.fn<ImportSubject<Things>['save']>(async () => ({
  outcome: { kind: 'changed-elsewhere' },
  sentence: 'Kept.',
}));
const SUBJECT: ImportSubject<Things> = {
  draft: 'things',
  choicesDraft: 'things-choices',
  review: async (_world, input) => {
    const words = input.kind === 'text' ? input.text.trim().split(' ') : [];
    if (words[0] === 'nothing')
      return { kind: 'refused', refusal: { reason: 'nothing-found' }, source: reviewOf([]).source };
    return { kind: 'review', review: reviewOf(words) };
  },
  corrected: (review) => review,
  isBlocked: ({ word }) => word.startsWith('x'),
  save,
};
const FACE: ImportFace<Things> = {
  home: '/things',
  title: 'Import things',
  intro: 'Paste words.',
  refusals: { columnsUnknown: 'No column.', nothingFound: 'No word was found.' },
  what: 'Thing',
  line: ({ row, ...rest }) => (
    <LineFrame
      {...rest}
      name={row.word}
      details={[]}
      state={row.state}
      blocked={SUBJECT.isBlocked(row)}
      editing={false}
      toggle={{ current: null }}
    >
      {null}
    </LineFrame>
  ),
  card: ({ rows }) => <p>{`${rows.length} things`}</p>,
};

async function open(draft: string | null = null) {
  const page = await renderPage(
    <ImportSteps
      subject={SUBJECT}
      face={FACE}
      draft={draft === null ? null : { kind: 'text', text: draft }}
      left={null}
    />,
    { route: '#/things/import' },
  );
  await screen.findByRole('heading', { name: 'Import things' });
  return page;
}

describe('the steps of an import of anything', () => {
  it('lead from a paste to rows that are kept', async () => {
    const { user } = await open();
    await user.type(await area(), 'one xtwo');
    await user.click(button('Review'));
    await table();
    screen.getByText('2 things');
    expect([tickOf(line('one')).checked, tickOf(line('xtwo')).disabled]).toEqual([true, true]);
    save.mockResolvedValueOnce({
      outcome: { kind: 'done', undo: async () => ({ kind: 'changed-elsewhere' }) },
      sentence: 'Kept.',
    });
    await user.click(button('Import'));
    await screen.findByText('Kept.');
    expect(save.mock.lastCall?.[1].map(({ word }) => word)).toEqual(['one']);
    await waitFor(() => expect(location.hash).toBe('#/things'));
  });

  it('stay where they are when others changed the rows in the meantime', async () => {
    const { user } = await open('one');
    await user.click(button('Review'));
    await table();
    await user.click(button('Import'));
    await table();
    expect(location.hash).toBe('#/things/import');
  });

  it('say in the subject’s own words that nothing was found', async () => {
    const { user } = await open('nothing');
    await user.click(button('Review'));
    expect((await screen.findByRole('alert')).textContent).toContain('No word was found.');
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/things');
  });
});
