import { cleanText } from '../../import/clean-text.ts';
import { readDate } from '../../import/read-date.ts';
import { findLinks } from './achievement-link.ts';
import type { ColumnField } from './column-words.ts';
import { isHubSpotName, saysHubSpot } from './issuer.ts';

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@.]{2,24}$/;
const CREDENTIAL_ID = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9_/-]{7,63}$/;
const CERTIFICATE_WORD = /certif|zertif|sertif|認定/i;
/** Cells that are looked at: enough to tell, few enough to be free. */
const SAMPLE = 60;

/** What the cells of one column look like, as shares of those that are not blank. */
interface Look {
  readonly filled: number;
  readonly dates: number;
  readonly emails: number;
  readonly links: number;
  readonly known: number;
  readonly issuers: number;
  readonly ids: number;
  readonly certificates: number;
  readonly distinct: number;
  readonly words: number;
}

function lookAt(cells: readonly string[], knows: (name: string) => boolean): Look {
  const filled = cells
    .slice(0, SAMPLE)
    .map(cleanText)
    .filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    filled: filled.length,
    dates: share((cell) => ['date', 'ambiguous', 'impossible'].includes(readDate(cell).kind)),
    emails: share((cell) => EMAIL.test(cell)),
    links: share((cell) => findLinks(cell).length > 0),
    known: share(knows),
    issuers: share(isHubSpotName),
    ids: share((cell) => CREDENTIAL_ID.test(cell)),
    certificates: share((cell) => saysHubSpot(cell) || CERTIFICATE_WORD.test(cell)),
    distinct: new Set(filled).size,
    words: share((cell) => /^\p{L}[\p{L}\p{M}\s.'’-]{1,60}$/u.test(cell)),
  };
}

/**
 * Fills the columns that no heading decided from what stands in them: addresses, links, dates (the earlier one earned,
 * the later one expiry; a single one is the expiry, the safe side), HubSpot's name, long codes, names that the
 * catalogue knows, and names of people beside them. Decided columns stay.
 */
export function guessColumns(
  decided: readonly ColumnField[],
  column: (index: number) => readonly string[],
  knows: (name: string) => boolean,
): readonly ColumnField[] {
  const columns = [...decided];
  const open = columns.map((field, index) => (field === 'ignore' ? lookAt(column(index), knows) : null));
  const put = (field: ColumnField, fits: (look: Look) => number, floor: number) => {
    if (columns.includes(field)) return;
    const best = open.reduce((chosen, look, index) => {
      const held = open[chosen];
      return look !== null && look.filled > 0 && (held === null || held === undefined || fits(look) > fits(held))
        ? index
        : chosen;
    }, -1);
    const look = open[best];
    if (look === null || look === undefined || fits(look) < floor) return;
    columns[best] = field;
    open[best] = null;
  };
  put('email', (look) => look.emails, 0.5);
  put('link', (look) => look.links, 0.5);
  putDates(columns, open, column);
  put('issuer', (look) => look.issuers, 0.3);
  put('name', (look) => look.known + (look.emails + look.ids > 0.5 ? -1 : 0), 0.34);
  put('name', (look) => (look.dates + look.ids < 0.5 ? look.certificates : 0), 0.5);
  put('credentialId', (look) => look.ids, 0.8);
  if (columns.includes('name')) put('holder', (look) => (look.dates + look.ids < 0.2 ? look.words : 0), 0.8);
  return columns;
}

function putDates(columns: ColumnField[], open: (Look | null)[], column: (index: number) => readonly string[]): void {
  const dated = open.flatMap((look, index) => (look !== null && look.filled > 0 && look.dates >= 0.5 ? [index] : []));
  const [first, second] = dated;
  if (first === undefined) return;
  const take = (index: number, field: ColumnField) => {
    columns[index] = field;
    open[index] = null;
  };
  const needs = (field: ColumnField) => !columns.includes(field);
  if (second === undefined) {
    if (needs('expires')) take(first, 'expires');
    else if (needs('earned')) take(first, 'earned');
    return;
  }
  if (!needs('earned') || !needs('expires')) return;
  const swapped = laterFirst(column(first), column(second));
  take(first, swapped ? 'expires' : 'earned');
  take(second, swapped ? 'earned' : 'expires');
}

function laterFirst(first: readonly string[], second: readonly string[]): boolean {
  let balance = 0;
  first.slice(0, SAMPLE).forEach((cell, row) => {
    const [a, b] = [dayOf(cell), dayOf(second[row] ?? '')];
    if (a !== null && b !== null && a !== b) balance += a > b ? 1 : -1;
  });
  return balance > 0;
}

function dayOf(cell: string): string | null {
  const read = readDate(cleanText(cell));
  if (read.kind === 'ambiguous') return read.dayFirst.on;
  return read.kind === 'date' ? read.date.on : null;
}
