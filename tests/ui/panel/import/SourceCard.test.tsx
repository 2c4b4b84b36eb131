import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ColumnField } from '../../../../src/domain/certifications/import/column-words.ts';
import type { TableAnswers } from '../../../../src/domain/import/import-choices.ts';
import type { SourceDescription, TableDescription } from '../../../../src/domain/import/source-description.ts';
import { certificationColumns } from '../../../../src/ui/panel/certifications/import/certification-columns.ts';
import { SourceCard } from '../../../../src/ui/panel/import/SourceCard.tsx';

const TABLE: TableDescription<ColumnField> = {
  delimiter: ';',
  headerRow: 3,
  headings: ['Titre', 'Date'],
  columns: ['name', 'expires'],
  sample: [['SEO', '03/04/2027']],
  dateOrder: 'ask',
};
const TEXT: SourceDescription<ColumnField> = {
  input: 'text',
  fileName: null,
  encoding: null,
  counts: {},
  tables: [],
  dateOrder: 'not-needed',
};

interface Given {
  readonly source?: Partial<SourceDescription<ColumnField>>;
  readonly answers?: TableAnswers<ColumnField>;
  readonly pageTitle?: string | null;
  readonly count?: number;
  readonly ambiguous?: boolean;
}

function card({ source = {}, answers = {}, pageTitle = null, count = 2, ambiguous = false }: Given = {}) {
  const onAnswer = vi.fn();
  const props = { source: { ...TEXT, ...source }, answers, pageTitle, count, ambiguous, onAnswer };
  render(<SourceCard {...props} columns={certificationColumns} needed="name" />);
  return onAnswer;
}
const heading = () => screen.getByRole('heading').textContent;
const order = () => screen.queryByRole<HTMLSelectElement>('combobox', { name: 'Dates such as 03/04/2026' });
const details = () => document.querySelector('details');

describe('what an input was taken for', () => {
  it.each<[Given, string]>([
    [{}, 'From what you pasted · 2 rows found'],
    [{ count: 1 }, 'From what you pasted · 1 row found'],
    [{ source: { input: 'page' }, pageTitle: 'Lin Okafor' }, 'From the page “Lin Okafor” · 2 rows found'],
    [
      { source: { input: 'file', fileName: 'équipe.csv', encoding: 'windows-1252' } },
      'From the file “équipe.csv”, read as windows-1252 · 2 rows found',
    ],
  ])('of %o is said with how much was found', (given, words) => {
    card(given);
    expect(heading()).toBe(words);
  });

  it('can take the focus when it appears', () => {
    card();
    screen.getByRole('heading').focus();
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });
});

describe('the order of day and month', () => {
  it.each<[string, Given, string | null]>([
    ['is not asked where no date needs it', {}, null],
    ['is asked where nothing settles it', { source: { dateOrder: 'ask' } }, ''],
    ['is asked where the dates contradict each other', { source: { dateOrder: 'contradictory' } }, ''],
    ['is asked for a date of two meanings in a line', { ambiguous: true }, ''],
    ['is the one that the dates settle', { source: { dateOrder: 'month-first' } }, 'month-first'],
    [
      'is the one that the user chose before',
      { source: { dateOrder: 'ask' }, answers: { dateOrder: 'day-first' } },
      'day-first',
    ],
    [
      'is the user’s even against the dates',
      { source: { dateOrder: 'month-first' }, answers: { dateOrder: 'day-first' } },
      'day-first',
    ],
    ['stays the user’s once no row asks any more', { answers: { dateOrder: 'day-first' } }, 'day-first'],
    ['can be open by the user’s own word', { source: { dateOrder: 'ask' }, answers: { dateOrder: null } }, ''],
  ])('%s', (_what, given, value) => {
    card(given);
    expect(order()?.value ?? null).toBe(value);
  });

  it.each([
    ['Day first (3 April)', 'day-first'],
    ['Month first (4 March)', 'month-first'],
  ] as const)('is told as %s', async (words, dateOrder) => {
    const onAnswer = card({ source: { dateOrder: 'ask' } });
    await userEvent.selectOptions(order() ?? document.body, words);
    expect(onAnswer.mock.calls).toEqual([[{ dateOrder }]]);
  });

  it('is opened again', async () => {
    const onAnswer = card({ source: { dateOrder: 'ask' }, answers: { dateOrder: 'day-first' } });
    await userEvent.selectOptions(order() ?? document.body, 'Not settled, ask at each row');
    expect(onAnswer.mock.calls).toEqual([[{ dateOrder: null }]]);
  });

  it('cannot be left open where the dates settle it', () => {
    card({ source: { dateOrder: 'day-first' } });
    expect([...(order()?.options ?? [])].map(({ value }) => value)).toEqual(['day-first', 'month-first']);
  });
});

describe('the columns', () => {
  it.each<[string, Given, boolean | null]>([
    ['are not there without a table', {}, null],
    ['are not there for several tables', { source: { tables: [TABLE, TABLE] } }, null],
    ['are closed where one names the certification', { source: { tables: [TABLE] } }, false],
    [
      'open by themselves where none names it',
      { source: { tables: [{ ...TABLE, columns: ['ignore', 'expires'] }] } },
      true,
    ],
    ['stay open for who names them', { source: { tables: [TABLE] }, answers: { columns: ['name', 'ignore'] } }, true],
  ])('%s', (_what, given, open) => {
    card(given);
    expect(details()?.open ?? null).toBe(open);
  });

  it.each<[TableDescription['delimiter'], TableAnswers<ColumnField>]>([
    [';', { delimiter: ';', headerRow: 3 }],
    ['markdown', {}],
    ['tabs', {}],
  ])('of a table separated by %s are told with what finds it again', async (delimiter, place) => {
    const onAnswer = card({ source: { tables: [{ ...TABLE, columns: ['ignore', 'expires'], delimiter }] } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Titre' }), 'Certification');
    expect(onAnswer.mock.calls).toEqual([[{ columns: ['name', 'expires'], ...place }]]);
  });
});
