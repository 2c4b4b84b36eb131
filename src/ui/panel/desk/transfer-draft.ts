import type { TransferPlan } from '../../../domain/certifications/transfer.ts';
import type { TransferChoice } from '../../../domain/certifications/transfer-choice.ts';
import type { DraftProblem } from '../../../domain/draft-problem.ts';

/** The fields of the transfer form, as typed. */
export interface TransferDraft extends TransferChoice {
  /** One of `NEW_ACCOUNTS`. */
  readonly newAccount: string;
}

/** Whose user the new address is. */
export const NEW_ACCOUNTS = ['unknown', 'partner', 'not-partner'] as const;
export type NewAccount = (typeof NEW_ACCOUNTS)[number];

export function newAccountOf(text: string): NewAccount {
  return NEW_ACCOUNTS.find((account) => account === text) ?? 'unknown';
}

type AddressField = keyof TransferChoice;

/** What is wrong with one of the two addresses; null when nothing is or the other one comes first. */
export function addressProblem(
  plan: TransferPlan,
  draft: TransferDraft,
  field: AddressField,
): DraftProblem<AddressField> | 'same-address' | null {
  if (plan.kind === 'plan') return null;
  if (plan.reason === 'same-address') return field === 'to' ? 'same-address' : null;
  if (plan.data.which !== field) return null;
  return { field, reason: draft[field].trim() === '' ? 'missing' : 'not-an-address', data: null };
}
