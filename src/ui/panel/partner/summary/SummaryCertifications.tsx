import { i18n } from '#i18n';
import type { Certification, Holder } from '../../../../domain/certifications/certification.ts';
import { type PartnerCertified, partnerCertification } from '../../../../domain/partner/partner-certification.ts';
import {
  type CertificationSummary,
  certificationSummary,
  EXPIRING_DAYS,
  type HeldState,
} from '../../../../domain/partner/summary/certification-summary.ts';
import type { DayText } from '../../../../domain/time.ts';
import { PARTNER_RULES } from '../../../../facts/partner-rules.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { readAllCertifications, readHolders } from '../../../../store/queries/certifications.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { holderName } from '../../certifications/list-entry.ts';
import { dayWords } from '../renewals/renewal-words.ts';
import { HeldTable } from './HeldTable.tsx';
import { SheetTable } from './SheetTable.tsx';
import styles from './SummarySheet.module.css';
import { heldWords } from './summary-words.ts';

/** The partner certification, how many certifications stand how, those that expire soon, and what each person holds. */
export function SummaryCertifications({ day }: { readonly day: DayText }) {
  const { database } = useWorld();
  const found = useLive(async () => {
    const [rows, holders] = await Promise.all([readAllCertifications(database), readHolders(database)]);
    return { rows, holders: new Map(holders.map((holder) => [holder.id, holder])) };
  }, [database]);
  return (
    <section aria-labelledby="summary-certifications">
      <h2 id="summary-certifications">{i18n.t('nav.certifications')}</h2>
      {found === undefined ? null : <Held {...found} day={day} />}
    </section>
  );
}

interface HeldProps {
  readonly rows: readonly Certification[];
  readonly holders: ReadonlyMap<string, Holder>;
  readonly day: DayText;
}

const STATES: readonly HeldState[] = ['active', 'expiring', 'expired', 'in-progress'];

function Held({ rows, holders, day }: HeldProps) {
  const summary = certificationSummary(rows, day);
  const nameOf = (id: string) => {
    const holder = holders.get(id);
    return holder === undefined ? '' : holderName(holder);
  };
  const earned = rows.filter((row) => row.earned === null || row.earned.on <= day);
  return (
    <>
      <p>{certifiedWords(partnerCertification(earned, day, PARTNER_RULES), nameOf)}</p>
      <dl className={styles.facts}>
        {STATES.map((state) => (
          <div key={state}>
            <dt>{heldWords(state)}</dt>
            <dd>{summary.counts[state]}</dd>
          </div>
        ))}
      </dl>
      <Expiring summary={summary} nameOf={nameOf} />
      <HeldTable byHolder={summary.byHolder} nameOf={nameOf} states={STATES} />
    </>
  );
}

interface ExpiringProps {
  readonly summary: CertificationSummary<Certification>;
  readonly nameOf: (holderId: string) => string;
}

function Expiring({ summary: { expiring }, nameOf }: ExpiringProps) {
  const title = i18n.t('partnerSummary.expiringWithin', { days: EXPIRING_DAYS });
  return (
    <>
      <h3>{title}</h3>
      {expiring.length === 0 ? (
        <p className={styles.soft}>{i18n.t('partnerSummary.noneExpiring')}</p>
      ) : (
        <SheetTable
          caption={title}
          columns={[i18n.t('partnerSummary.what'), i18n.t('partnerSummary.who'), i18n.t('partnerSummary.expires')]}
        >
          {expiring.map(({ id, name, holderId, expires }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{nameOf(holderId)}</td>
              <td data-number>{expires === null ? '' : dateWords(expires)}</td>
            </tr>
          ))}
        </SheetTable>
      )}
    </>
  );
}

function certifiedWords(found: PartnerCertified<Certification>, nameOf: (id: string) => string): string {
  if (found.kind === 'none') return i18n.t('tier.accounts.none');
  const holder = nameOf(found.certification.holderId);
  if (found.kind === 'unknown') return i18n.t('tier.accounts.unknown', { holder });
  const words = { holder, day: dayWords(found.until) };
  return found.kind === 'valid' ? i18n.t('tier.accounts.valid', words) : i18n.t('tier.accounts.expired', words);
}
