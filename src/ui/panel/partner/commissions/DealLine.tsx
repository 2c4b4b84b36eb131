import { i18n } from '#i18n';
import type { Commission } from '../../../../domain/partner/commissions/commission.ts';
import { type Fraction, wholeFraction } from '../../../../domain/points/fraction.ts';
import { forfeitReason } from '../../../../jobs/partner/commissions/forfeit-reason.ts';
import { Button } from '../../../components/Button.tsx';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { entryName } from '../../points/ledger/entry-words.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import styles from './CommissionsScreen.module.css';
import { amountWords, ruleWords } from './commission-words.ts';
import { endWords, silenceWords } from './reason-words.ts';
import { TermsForm } from './TermsForm.tsx';
import type { CommissionDesk } from './use-commission-desk.ts';
import { type DealPlace, termsKey } from './use-commission-drafts.ts';

interface Props {
  readonly commission: Commission;
  /** What it earns in the quarter shown; null where no quarter is meant. */
  readonly earned: { readonly months: number; readonly amount: Fraction } | null;
  readonly place: DealPlace;
  readonly desk: CommissionDesk;
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** One deal: what it earns by which rule, what stands against it, and what the user knows of it. */
export function DealLine({ commission, earned, place, desk, drafts }: Props) {
  const { entry, rule, monthly, netSaid, forfeit, sharedDealAssumed, verdict } = commission;
  const client = desk.view.get(entry.clientId)?.client.name ?? '';
  const key = termsKey(entry.id, place);
  const { open, show, close, opener } = useOpenForm<'terms'>(drafts.has(key) ? 'terms' : null);
  const name = entryName(entry);
  const silence = silenceWords(commission);
  const end = endWords(commission);
  const amount = amountWords(wholeFraction(monthly.minor), monthly.currency);
  return (
    <li>
      <div className={styles.line}>
        <span>
          <a className={styles.name} href={`#/partner/clients/${entry.clientId}`}>
            {client}
          </a>{' '}
          {name}
        </span>
        {earned === null ? null : (
          <span>
            {amountWords(earned.amount, monthly.currency)} · {i18n.t('partnerCommissions.months', earned.months)}
          </span>
        )}
      </div>
      <p className={styles.soft}>
        {rule === null || verdict.kind !== 'earns' ? silence : ruleWords(rule)}
        {verdict.kind === 'earns' && end !== null ? ` ${end}` : null}
      </p>
      {verdict.kind === 'earns' ? (
        <p className={styles.soft}>
          {netSaid
            ? i18n.t('partnerCommissions.onNet', { amount })
            : i18n.t('partnerCommissions.onRecurring', { amount })}
          {sharedDealAssumed ? ` ${i18n.t('partnerCommissions.sharedAssumed')}` : null}
        </p>
      ) : null}
      {forfeit === null ? null : (
        <ToneMark tone={forfeit.on <= desk.today ? 'bad' : 'warn'}>{forfeitReason(forfeit, desk.today)}</ToneMark>
      )}
      {open === null ? (
        <div>
          <Button
            ref={opener}
            look="quiet"
            aria-label={i18n.t('partnerCommissions.termsOf', { name: `${client}, ${name}` })}
            onClick={() => show('terms')}
          >
            {i18n.t('partnerCommissions.terms')}
          </Button>
        </div>
      ) : (
        <TermsForm
          commission={commission}
          terms={desk.terms.get(entry.id) ?? null}
          draftKey={key}
          kept={drafts.get(key)}
          onClose={close}
        />
      )}
    </li>
  );
}
