import { chosenRange, RANGE_PRESETS, type RangeChoice } from '../../../domain/day-range.ts';
import type { SavedReport } from '../../../domain/partner/saved-report.ts';
import type { DayText } from '../../../domain/time.ts';
import type { ReportFilter, ReportKind, ReportQuestion } from './report-kind.ts';

/** How a report is looked at: its days and its filters, by their names. */
export interface ReportChoice {
  readonly range: RangeChoice;
  readonly filters: Readonly<Record<string, string>>;
}

/** The name of a range that moves with the day, in the address and among the filters of a saved report. No filter bears it. */
const RANGE = 'range';

/** What an address asks of a report. What it does not know is passed over; days that are none stay as they are, to be mended. */
export function choiceOf(kind: ReportKind, query: URLSearchParams): ReportChoice {
  const preset = RANGE_PRESETS.find((one) => one === query.get(RANGE));
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const own = preset === undefined && (from !== '' || to !== '');
  const filters = Object.entries(kind.filters).flatMap(([name, filter]) => {
    const value = query.get(name);
    return value !== null && isAnswer(filter, value) ? [[name, value] as const] : [];
  });
  return { range: { preset: own ? 'own' : (preset ?? 'any'), from, to }, filters: Object.fromEntries(filters) };
}

function isAnswer(filter: ReportFilter, value: string): boolean {
  return 'choices' in filter ? filter.choices.some((choice) => choice.value === value) : value.trim() !== '';
}

/** Names in an address that a report does not know, or gives a value to that it does not know. */
export function unknownIn(kind: ReportKind, query: URLSearchParams): readonly string[] {
  const { filters, range } = choiceOf(kind, query);
  return [...new Set(query.keys())].filter((name) => {
    if (name === 'from' || name === 'to') return !kind.ranged;
    if (name === RANGE) return !kind.ranged || query.get(name) !== range.preset;
    return filters[name] === undefined;
  });
}

/** The route of a report with a choice. */
export function reportRoute(key: string, { range, filters }: ReportChoice): string {
  const own = { ...(range.from === '' ? {} : { from: range.from }), ...(range.to === '' ? {} : { to: range.to }) };
  const days = range.preset === 'own' ? own : range.preset === 'any' ? {} : { [RANGE]: range.preset };
  const query = new URLSearchParams({ ...days, ...filters }).toString();
  return `/partner/reports/${encodeURIComponent(key)}${query === '' ? '' : `?${query}`}`;
}

/** What a choice asks on a day; null while its days are none. */
export function questionOf(kind: ReportKind, { range, filters }: ReportChoice, today: DayText): ReportQuestion | null {
  const days = kind.ranged ? chosenRange(range, today) : { from: null, to: null };
  return days === null ? null : { today, ...days, filters };
}

type Kept = Pick<SavedReport, 'filters' | 'from' | 'to'>;

/** A choice as a saved report holds it: a range that moves with the day stays one. */
export function keptChoice({ range, filters }: ReportChoice): Kept {
  if (range.preset === 'any') return { filters, from: null, to: null };
  if (range.preset !== 'own') return { filters: { ...filters, [RANGE]: range.preset }, from: null, to: null };
  return { filters, from: range.from === '' ? null : range.from, to: range.to === '' ? null : range.to };
}

/** The route of a saved report. */
export function savedRoute({ report, filters, from, to }: Kept & Pick<SavedReport, 'report'>): string {
  const { [RANGE]: kept, ...others } = filters;
  const preset = RANGE_PRESETS.find((one) => one === kept);
  const own = from !== null || to !== null;
  const range = { preset: own ? ('own' as const) : (preset ?? 'any'), from: from ?? '', to: to ?? '' };
  return reportRoute(report, { range, filters: others });
}
