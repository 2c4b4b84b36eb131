import { cleanText } from '../../import/clean-text.ts';
import type { ColumnLayout, LayoutChoices, TableJudgement } from '../../import/column-layout.ts';
import { foldText } from '../../import/fold-text.ts';
import { readDeal, readSaleKind } from '../../points/import/deal-values.ts';
import { PARTNER_COLUMNS, TELLING } from './partner-columns.ts';
import type { PartnerField } from './partner-field.ts';
import { readPartnerHeadings } from './partner-headings.ts';
import type { PartnerKind } from './partner-kind.ts';

/** How to read a table of one kind. */
export interface PartnerLayout extends ColumnLayout<PartnerField> {
  readonly kind: PartnerKind;
  /** Whether its headings are those of our own export. */
  readonly own: boolean;
}

/** Which kind the user or the address says. `sure`: said of this very table, so that nothing else is tried. */
export interface AskedKind {
  readonly kind: PartnerKind | null;
  readonly sure: boolean;
}

type Cells = readonly (readonly string[])[];
type Column = PartnerField | 'ignore';

/** Titles and notes may stand above the headings. */
const ROWS_ABOVE = 12;
const SAMPLE = 60;
/** How much better another kind than the one that is asked for must fit to be taken instead. */
const CLOSE = 4;
/** A table that two kinds could be is of the first of these. */
const BY_SURENESS: readonly PartnerKind[] = ['renewals', 'payments', 'shared', 'clients'];

/** Finds the headings of a table among its first rows, of which kind its rows are, and what its columns hold. */
export function judgePartnerTable(
  cells: Cells,
  choices: LayoutChoices<PartnerField>,
  asked: AskedKind,
): TableJudgement<PartnerLayout> {
  if (asked.kind !== null && asked.sure) return believed(judgedAs(asked.kind, cells, choices).judgement);
  const guesses = BY_SURENESS.map((kind) => judgedAs(kind, cells, choices));
  const own = guesses.find(({ judgement }) => judgement.layout.own);
  if (own !== undefined) return own.judgement;
  const [best] = guesses.filter(({ judgement }) => judgement.by === 'headings').toSorted((a, b) => b.score - a.score);
  const given = guesses.find(({ judgement }) => judgement.layout.kind === (asked.kind ?? 'clients'));
  if (given === undefined) throw new RangeError('a kind is not tried');
  if (best === undefined) return given.judgement;
  const isClose = asked.kind !== null && given.judgement.by === 'headings' && given.score + CLOSE >= best.score;
  return (isClose ? given : best).judgement;
}

/** Where the user says what the rows are, what they lack is said of each. */
function believed({ layout, by }: TableJudgement<PartnerLayout>): TableJudgement<PartnerLayout> {
  return { layout, by: layout.columns.some((column) => column !== 'ignore') ? 'headings' : by };
}

function judgedAs(kind: PartnerKind, cells: Cells, choices: LayoutChoices<PartnerField>) {
  const width = cells.map((row) => row.length).toSorted((a, b) => b - a)[0] ?? 0;
  const headerRow = choices.headerRow === undefined ? findHeader(kind, cells) : choices.headerRow;
  const written = headerRow === null ? [] : (cells[headerRow] ?? []);
  const headings = Array.from({ length: width }, (_, index) => cleanText(written[index] ?? ''));
  const done = (columns: readonly Column[], by: 'headings' | 'nothing', own = false) => ({
    judgement: { layout: { kind, headerRow, headings, columns, own }, by },
    score: scoreOf(kind, columns),
  });
  if (choices.columns !== undefined)
    return done(
      headings.map((_, index) => choices.columns?.[index] ?? 'ignore'),
      'headings',
    );
  const ours = PARTNER_COLUMNS[kind];
  if (headings.length === ours.length && ours.every(({ own }, index) => headings[index] === own))
    return done(
      ours.map(({ field }) => field),
      'headings',
      true,
    );
  if (headerRow === null)
    return done(
      headings.map(() => 'ignore' as const),
      'nothing',
    );
  const understood = readPartnerHeadings(kind, headings);
  const below = cells.slice(headerRow + 1);
  const columns = kind === 'shared' ? withDealType(understood, headings, below) : understood;
  return done(columns, isOfKind(kind, columns) ? 'headings' : 'nothing');
}

function isOfKind(kind: PartnerKind, columns: readonly Column[]): boolean {
  const says = (field: PartnerField) => columns.includes(field);
  const whose = says('client') || says('hubId');
  // A payment may be of no single client.
  return kind === 'payments' ? TELLING.payments.every(says) : whose && TELLING[kind].some(says);
}

/** A kind is told by the columns that others do not have, then by how many of a table's headings it understands. */
function scoreOf(kind: PartnerKind, columns: readonly Column[]): number {
  const telling = kind === 'clients' ? 0 : TELLING[kind].filter((field) => columns.includes(field)).length;
  return telling * 3 + columns.filter((column) => column !== 'ignore').length;
}

/** The first of the top rows with the most headings understood. */
function findHeader(kind: PartnerKind, cells: Cells): number | null {
  let best: number | null = null;
  let most = 1;
  cells.slice(0, ROWS_ABOVE).forEach((row, index) => {
    const understood = readPartnerHeadings(kind, row).filter((column) => column !== 'ignore').length;
    if (understood > most) {
      best = index;
      most = understood;
    }
  });
  return best;
}

const DEAL_TYPES = new Set(['deal type', 'dealtype', 'type de transaction', 'type de deal']);

/**
 * HubSpot's "Deal type" says whether a deal is new business; others use the words for who opened it up. Its cells tell,
 * where the two have no column of their own.
 */
function withDealType(columns: readonly Column[], headings: readonly string[], below: Cells): readonly Column[] {
  const at = headings.findIndex((heading) => DEAL_TYPES.has(foldText(heading)));
  if (at === -1 || columns[at] !== 'ignore') return columns;
  const cells = below
    .slice(0, SAMPLE)
    .map((row) => cleanText(row[at] ?? ''))
    .filter((cell) => cell !== '');
  const saysKind = cells.some((cell) => readSaleKind(cell) !== null) && cells.every((cell) => readDeal(cell) === null);
  const field = saysKind ? 'saleKind' : 'origin';
  return columns.includes(field) ? columns : columns.map((column, index) => (index === at ? field : column));
}
