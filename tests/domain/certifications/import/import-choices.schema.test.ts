import { describe, expect, it } from 'vitest';
import type { ColumnField } from '../../../../src/domain/certifications/import/column-words.ts';
import type { FoundField } from '../../../../src/domain/certifications/import/found-row.ts';
import {
  type CertificationChoices,
  importChoicesSchema,
} from '../../../../src/domain/certifications/import/import-choices.schema.ts';

// Records, so that a field that is added is missed here.
const COLUMNS: Record<ColumnField, true> = {
  name: true,
  issuer: true,
  earned: true,
  expires: true,
  holder: true,
  email: true,
  link: true,
  credentialId: true,
  ignore: true,
};
const CELLS: Record<FoundField, true> = {
  name: true,
  issuer: true,
  holderName: true,
  email: true,
  earned: true,
  expires: true,
  link: true,
  credentialId: true,
};

const NONE: CertificationChoices = { answers: {}, edits: [], ticks: [] };
const FULL: CertificationChoices = {
  answers: { columns: ['name', 'ignore'], delimiter: ';', headerRow: 1, dateOrder: 'day-first' },
  edits: [['row-2', 'earned', '28/02/2026']],
  ticks: [
    ['row-2', true],
    ['row-3', false],
  ],
};

describe('the schema of what was chosen in a review', () => {
  it.each<[string, CertificationChoices]>([
    ['nothing', NONE],
    ['everything', FULL],
    ['an order that was left open', { ...NONE, answers: { dateOrder: null } }],
    ['a table without headings', { ...NONE, answers: { columns: ['name'], delimiter: '\t', headerRow: null } }],
    ['a cell that was emptied', { ...NONE, edits: [['line-4.2', 'holderName', '']] }],
  ])('lets %s through as it is', (_, choices) => {
    expect(importChoicesSchema.parse(structuredClone(choices))).toEqual(choices);
  });

  it.each(Object.keys(COLUMNS))('knows the column %s', (column) => {
    expect(importChoicesSchema.safeParse({ ...NONE, answers: { columns: [column] } }).success).toBe(true);
  });

  it.each(Object.keys(CELLS))('knows the cell %s', (cell) => {
    expect(importChoicesSchema.safeParse({ ...NONE, edits: [['row-1', cell, 'x']] }).success).toBe(true);
  });

  it.each(['answers', 'edits', 'ticks'])('refuses choices without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(FULL).filter(([name]) => name !== field));
    expect(importChoicesSchema.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it.each([
    ['nothing at all', null],
    ['more than it knows', { ...NONE, colour: 'teal' }],
    ['an answer it does not know', { ...NONE, answers: { encoding: 'utf-8' } }],
    ['a column it does not know', { ...NONE, answers: { columns: ['colour'] } }],
    ['an order it does not know', { ...NONE, answers: { dateOrder: 'year-first' } }],
    ['a delimiter it does not know', { ...NONE, answers: { delimiter: 'tabs' } }],
    ['half a row', { ...NONE, answers: { headerRow: 1.5 } }],
    ['a cell it does not know', { ...NONE, edits: [['row-1', 'holder', 'x']] }],
    ['an edit without its text', { ...NONE, edits: [['row-1', 'name']] }],
    ['an edit with more', { ...NONE, edits: [['row-1', 'name', 'x', 'y']] }],
    ['a tick that is a word', { ...NONE, ticks: [['row-1', 'yes']] }],
    ['ticks by row', { ...NONE, ticks: { 'row-1': true } }],
  ])('refuses %s', (_, choices) => {
    expect(importChoicesSchema.safeParse(choices).success).toBe(false);
  });
});
