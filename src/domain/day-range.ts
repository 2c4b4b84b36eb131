import { addDays, type DayText, isDayText } from './time.ts';

/** Days from one to another, both included; null where open. */
export interface DayRange {
  readonly from: DayText | null;
  readonly to: DayText | null;
}

export const RANGE_PRESETS = ['this-quarter', 'last-quarter', 'this-year', 'last-12-months', 'any'] as const;
export type RangePreset = (typeof RANGE_PRESETS)[number];

/** A range as it was chosen: one that moves with the day, or `own` days, as texts that need not be days. */
export interface RangeChoice {
  readonly preset: RangePreset | 'own';
  readonly from: string;
  readonly to: string;
}

/** The days that a preset means on `today`. Quarters and years are those of the calendar and whole; 12 months end today. */
export function presetRange(preset: RangePreset, today: DayText): DayRange {
  const day = Temporal.PlainDate.from(today);
  const quarter = day.with({ month: day.month - ((day.month - 1) % 3), day: 1 });
  switch (preset) {
    case 'this-quarter':
      return months(quarter, 3);
    case 'last-quarter':
      return months(quarter.subtract({ months: 3 }), 3);
    case 'this-year':
      return months(day.with({ month: 1, day: 1 }), 12);
    case 'last-12-months':
      return { from: addDays(day.subtract({ months: 12 }).toString(), 1), to: today };
    case 'any':
      return { from: null, to: null };
  }
}

/** The days of a choice on `today`; null where its own texts are no days or stand in the wrong order. An empty one is open. */
export function chosenRange({ preset, from, to }: RangeChoice, today: DayText): DayRange | null {
  if (preset !== 'own') return presetRange(preset, today);
  if (![from, to].every((text) => text === '' || isDayText(text))) return null;
  if (from !== '' && to !== '' && to < from) return null;
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

/** Whether a day is one of the range. */
export function isWithin(day: DayText, { from, to }: DayRange): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function months(first: Temporal.PlainDate, count: number): DayRange {
  return { from: first.toString(), to: first.add({ months: count }).subtract({ days: 1 }).toString() };
}
