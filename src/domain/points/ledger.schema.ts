import * as z from 'zod/mini';
import { isCountryCode } from '../country.ts';
import { minorDigits } from '../currency.ts';
import { idSchema, rowShape } from '../row.schema.ts';
import { isDayText } from '../time.ts';
import type { Client, ClientFields, PointEntry, PointEntryFields } from './ledger.ts';

const MOST_CHARACTERS = 200;
const MOST_OF_LINK = 2000;
const MOST_PARTNERS = 99;
/** HubSpot was founded in 2006: nothing was sold before. */
const EARLIEST = '2006-01-01';

const text = z.string().check(z.maxLength(MOST_CHARACTERS));
const day = z.string().check(z.refine((value) => isDayText(value) && value >= EARLIEST, 'no day since 2006'));
const country = z.string().check(z.refine(isCountryCode, 'unknown country'));
const currency = z.string().check(z.refine((code) => minorDigits(code) !== null, 'unknown currency'));

const clientShape = {
  name: text.check(z.minLength(1)),
  market: z.nullable(country),
  currency,
  link: z.union([z.literal(''), z.string().check(z.maxLength(MOST_OF_LINK), z.regex(/^https?:\/\/\S+$/i))]),
};

const entryShape = {
  clientId: idSchema,
  productLine: text,
  deal: z.nullable(z.enum(['sourced', 'assisted'])),
  saleKind: z.enum(['new', 'cross-sell', 'upsell']),
  soldOn: day,
  lineSoldOn: day,
  mrr: z.strictObject({ minor: z.int().check(z.minimum(0)), currency }),
  managedFrom: z.nullable(day),
  managedUntil: z.nullable(day),
  otherPartners: z.int().check(z.minimum(0), z.maximum(MOST_PARTNERS)),
  endedOn: z.nullable(day),
};

type Dates = Pick<PointEntryFields, 'soldOn' | 'lineSoldOn' | 'managedFrom' | 'managedUntil' | 'endedOn'>;

function inOrder({ soldOn, lineSoldOn, managedFrom, managedUntil, endedOn }: Dates): boolean {
  const managed = managedUntil === null || (managedFrom !== null && managedFrom <= managedUntil);
  return lineSoldOn <= soldOn && managed && (endedOn === null || soldOn <= endedOn);
}

/** What a client and an entry are made of, before they are rows. */
export const clientFieldsSchema = z.strictObject(clientShape) satisfies z.ZodMiniType<ClientFields>;
export const pointEntryFieldsSchema = z
  .strictObject(entryShape)
  .check(z.refine(inOrder, 'days out of order')) satisfies z.ZodMiniType<PointEntryFields>;

/** Rows as they come back from a file. */
export const clientSchema = z.strictObject({ ...rowShape, ...clientShape }) satisfies z.ZodMiniType<Client>;
export const pointEntrySchema = z
  .strictObject({ ...rowShape, ...entryShape })
  .check(z.refine(inOrder, 'days out of order')) satisfies z.ZodMiniType<PointEntry>;
