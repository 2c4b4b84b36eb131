import type { Money } from '../../money.ts';
import type { PartnerField } from './partner-field.ts';

export type PartnerValue = string | number | boolean | Money | readonly string[] | null;

/** What a row says, or what is kept, field by field. A field that is not there says nothing. */
export type PartnerValues = Readonly<Partial<Record<PartnerField, PartnerValue>>>;

/** A text or a day; empty where there is none. Each of these throws a RangeError on a value of another shape. */
export function textIn(values: PartnerValues, field: PartnerField): string {
  const value = values[field] ?? '';
  return typeof value === 'string' ? value : wrong(field);
}

/** A text or a day; null where there is none. */
export function dayIn(values: PartnerValues, field: PartnerField): string | null {
  return textIn(values, field) || null;
}

export function countIn(values: PartnerValues, field: PartnerField): number | null {
  const value = values[field] ?? null;
  return value === null || typeof value === 'number' ? value : wrong(field);
}

export function moneyIn(values: PartnerValues, field: PartnerField): Money | null {
  const value = values[field] ?? null;
  return value === null || isMoney(value) ? value : wrong(field);
}

export function listIn(values: PartnerValues, field: PartnerField): readonly string[] {
  const value = values[field] ?? [];
  return isList(value) ? value : wrong(field);
}

export function isYes(values: PartnerValues, field: PartnerField): boolean {
  return values[field] === true;
}

export function isMoney(value: PartnerValue): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value;
}

export function isList(value: PartnerValue): value is readonly string[] {
  return Array.isArray(value);
}

/** Whether two values say the same. Products in another order do not. */
export function sameValue(one: PartnerValue | undefined, other: PartnerValue | undefined): boolean {
  return one === other || saying(one) === saying(other);
}

/** Nothing, an empty text and an empty list all say nothing. */
function saying(value: PartnerValue | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  if (isMoney(value)) return `${value.minor} ${value.currency}`;
  if (isList(value)) return value.length === 0 ? '' : JSON.stringify(value);
  return JSON.stringify(value);
}

function wrong(field: PartnerField): never {
  throw new RangeError(`${field} is of another shape`);
}
