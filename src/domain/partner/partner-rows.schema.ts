import * as z from 'zod/mini';
import { moneySchema, signedMoneySchema } from '../money.schema.ts';
import { idSchema, rowShape } from '../row.schema.ts';
import { daySchema, textSchema } from '../time.schema.ts';
import type { ClientProfile } from './client-profile.ts';
import type { CommissionPayment } from './commission-payment.ts';
import type { CommissionTerms } from './commission-terms.ts';
import type { HubspotContact } from './hubspot-contact.ts';
import type { Renewal } from './renewal.ts';
import type { ClientList, SavedReport } from './saved-report.ts';
import type { SharedDeal } from './shared-deal.ts';

/** Rows of the partner desk as they come back from a file. */

const MOST_PRODUCTS = 1_000;
const MOST_PARTNERS = 99;
const MOST_CLIENTS = 1_000_000;

const products = z.array(textSchema).check(z.maxLength(MOST_PRODUCTS));
const count = z.int().check(z.minimum(0));

export const clientProfileSchema = z.strictObject({
  ...rowShape,
  hubId: z.string().check(z.regex(/^\d{0,20}$/)),
  relationship: textSchema,
  products,
  mrr: z.nullable(moneySchema),
  toolsUsed: z.nullable(count),
  lastActiveOn: z.nullable(daySchema),
  renewalOwner: textSchema,
  notes: textSchema,
}) satisfies z.ZodMiniType<ClientProfile>;

export const renewalSchema = z
  .strictObject({
    ...rowShape,
    clientId: idSchema,
    products,
    mrr: z.nullable(moneySchema),
    mrrChange: z.nullable(signedMoneySchema),
    lastActiveEmployee: textSchema,
    owner: textSchema,
    manager: textSchema,
    termMonths: z.nullable(z.int().check(z.minimum(1))),
    renewsOn: daySchema,
    decideBy: z.nullable(daySchema),
    outcome: z.enum(['open', 'renewed', 'changed', 'lost']),
    notes: textSchema,
  })
  .check(
    z.refine(({ mrr, mrrChange }) => {
      return mrr === null || mrrChange === null || mrr.currency === mrrChange.currency;
    }, 'two currencies'),
  ) satisfies z.ZodMiniType<Renewal>;

export const sharedDealSchema = z
  .strictObject({
    ...rowShape,
    clientId: idSchema,
    name: textSchema,
    productLine: textSchema,
    origin: z.enum(['sourced', 'assisted']),
    stage: z.enum(['open', 'won', 'lost']),
    saleKind: z.enum(['new', 'cross-sell', 'upsell']),
    mrr: moneySchema,
    createdOn: daySchema,
    expectedOn: z.nullable(daySchema),
    closedOn: z.nullable(daySchema),
    manages: z.boolean(),
    otherPartners: z.int().check(z.minimum(0), z.maximum(MOST_PARTNERS)),
    entryIds: z.array(idSchema).check(z.maxLength(MOST_PRODUCTS)),
    notes: textSchema,
  })
  .check(
    z.refine(({ stage, closedOn }) => (stage === 'open') === (closedOn === null), 'closed without a day'),
  ) satisfies z.ZodMiniType<SharedDeal>;

export const commissionPaymentSchema = z.strictObject({
  ...rowShape,
  clientId: z.nullable(idSchema),
  quarter: z.string().check(z.regex(/^\d{4}-Q[1-4]$/)),
  amount: signedMoneySchema,
  paidOn: z.nullable(daySchema),
  notes: textSchema,
}) satisfies z.ZodMiniType<CommissionPayment>;

export const commissionTermsSchema = z.strictObject({
  ...rowShape,
  paperwork: z.enum(['unknown', 'missing', 'complete']),
  earns: z.boolean(),
  netMonthly: z.nullable(moneySchema),
}) satisfies z.ZodMiniType<CommissionTerms>;

export const hubspotContactSchema = z.strictObject({
  ...rowShape,
  name: textSchema,
  role: textSchema,
  email: textSchema,
  about: textSchema,
  notes: textSchema,
}) satisfies z.ZodMiniType<HubspotContact>;

export const savedReportSchema = z.strictObject({
  ...rowShape,
  name: textSchema,
  report: textSchema,
  filters: z.record(textSchema, textSchema),
  from: z.nullable(daySchema),
  to: z.nullable(daySchema),
}) satisfies z.ZodMiniType<SavedReport>;

export const clientListSchema = z.strictObject({
  ...rowShape,
  name: textSchema,
  clientIds: z.array(idSchema).check(z.maxLength(MOST_CLIENTS)),
}) satisfies z.ZodMiniType<ClientList>;
