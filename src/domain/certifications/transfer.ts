import type { DayText } from '../time.ts';
import type { TransferRules } from './academy-rules.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Certification } from './certification.ts';
import { holdingOf } from './holding.ts';
import { isConcerned, refusalOf, type TransferChoice, type TransferRefusal } from './transfer-choice.ts';

/** What becomes of one certification. `look`: it may have expired, so look at the certificate first. */
export type TransferOutcome = 'moves' | 'stays' | 'may-stay' | 'look' | 'unknown';

/** `renewal-progress-unknown` and `not-in-catalogue` are remarks: they change no outcome. */
export type TransferReason =
  | 'expired'
  | 'partner-only'
  | 'probably-partner-only'
  | 'month-running'
  | 'expires-today'
  | 'expiry-unknown'
  | 'not-earned-yet'
  | 'address-unknown'
  | 'renewal-progress-unknown'
  | 'not-in-catalogue';

export interface TransferItem {
  readonly certificationId: string;
  readonly outcome: TransferOutcome;
  /** Why; empty where it plainly moves. */
  readonly reasons: readonly TransferReason[];
}

export interface TransferContext {
  readonly today: DayText;
  readonly rules: TransferRules;
  /** Whether the new address is a user of a Solutions Partner account. */
  readonly newAccount: 'partner' | 'not-partner' | 'unknown';
  /** The entry of a certification; null when its name is not in the catalogue. */
  readonly entryOf: (certification: Certification) => Pick<CatalogueEntry, 'kind' | 'kindIsProbable'> | null;
}

/** The steps and conditions to show beside a plan are in `TransferRules`, with their source. */
export type TransferPlan = TransferRefusal | { readonly kind: 'plan'; readonly items: readonly TransferItem[] };

/** One certification's fields after its transfer. */
export interface TransferChange {
  readonly certificationId: string;
  readonly changes: Pick<Certification, 'email'>;
}

export type TransferChanges =
  | TransferRefusal
  | { readonly kind: 'changes'; readonly changes: readonly TransferChange[] };

/**
 * What would move when the address of a holder's certifications changes; those of other addresses are left out, those
 * without one are listed as `unknown`.
 *
 * Expired ones stay (S56, a moderator on the Community, undated), and so do partner-only ones where the new account is not
 * a partner's (S28, 26 May 2023). Neither says what becomes of progress, nor at which hour a certification lapses.
 */
export function planTransfer(
  certifications: readonly Certification[],
  choice: TransferChoice,
  context: TransferContext,
): TransferPlan {
  const refusal = refusalOf(choice);
  if (refusal !== null) return refusal;
  const items = certifications
    .filter((certification) => isConcerned(certification, choice))
    .map((certification) => {
      const reasons = [...reasonsOfRecord(certification, context), ...reasonsOfKind(certification, context)];
      return { certificationId: certification.id, outcome: outcomeOf(reasons, context), reasons };
    });
  return { kind: 'plan', items };
}

/**
 * The changed fields of the certifications that the user marks as moved. A mark on one that is deleted or under a third
 * address changes nothing.
 */
export function applyTransfer(
  certifications: readonly Certification[],
  choice: TransferChoice & { readonly movedIds: ReadonlySet<string> },
): TransferChanges {
  const refusal = refusalOf(choice);
  if (refusal !== null) return refusal;
  const email = choice.to.trim();
  const changes = certifications
    .filter((certification) => choice.movedIds.has(certification.id) && isConcerned(certification, choice))
    .map(({ id }) => ({ certificationId: id, changes: { email } }));
  return { kind: 'changes', changes };
}

function reasonsOfRecord(certification: Certification, { today, rules }: TransferContext): readonly TransferReason[] {
  const reasons: TransferReason[] = [];
  const holding = holdingOf(certification, today);
  if (holding === 'expired' && !rules.expiredMove.value) reasons.push('expired');
  if (holding === 'may-be-expired') reasons.push('month-running');
  if (holding === 'held' && certification.expires?.on === today) reasons.push('expires-today');
  if (holding === 'expiry-unknown') reasons.push('expiry-unknown');
  if (holding === 'not-earned') reasons.push('not-earned-yet');
  else if (certification.stage !== 'complete') reasons.push('renewal-progress-unknown');
  if (certification.email.trim() === '') reasons.push('address-unknown');
  return reasons;
}

function reasonsOfKind(certification: Certification, context: TransferContext): readonly TransferReason[] {
  if (context.newAccount === 'partner' || context.rules.partnerOnlyLeavePartners.value) return [];
  const entry = context.entryOf(certification);
  if (entry === null) return ['not-in-catalogue'];
  if (entry.kind !== 'partner') return [];
  return [entry.kindIsProbable === true ? 'probably-partner-only' : 'partner-only'];
}

/** The reason that weighs most decides. */
function outcomeOf(reasons: readonly TransferReason[], { newAccount }: TransferContext): TransferOutcome {
  const has = (reason: TransferReason) => reasons.includes(reason);
  if (has('expired') || (has('partner-only') && newAccount === 'not-partner')) return 'stays';
  if (has('not-earned-yet') || has('expiry-unknown') || has('address-unknown')) return 'unknown';
  if (has('partner-only') || has('probably-partner-only')) return 'may-stay';
  return has('month-running') || has('expires-today') ? 'look' : 'moves';
}
