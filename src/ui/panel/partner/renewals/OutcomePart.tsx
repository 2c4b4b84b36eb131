import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Renewal, RenewalOutcome } from '../../../../domain/partner/renewal.ts';
import { renewalStanding } from '../../../../domain/partner/renewals/renewal-standing.ts';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import type { DayText } from '../../../../domain/time.ts';
import { reopenRenewal } from '../../../../jobs/partner/renewals/decide-renewal.ts';
import { Button } from '../../../components/Button.tsx';
import { Section } from '../../../components/Section.tsx';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { OutcomeForm } from './OutcomeForm.tsx';
import styles from './OutcomePart.module.css';
import { outcomeWords, standingTone, standingWords } from './renewal-words.ts';

type Decided = Exclude<RenewalOutcome, 'open'>;

interface Props {
  readonly renewal: Renewal;
  readonly client: Client | null;
  readonly entries: readonly PointEntry[];
  readonly others: readonly Renewal[];
  readonly today: DayText;
}

const OUTCOMES: readonly Decided[] = ['renewed', 'changed', 'lost'];

/** How a renewal stands, and the buttons that decide it or open it again. */
export function OutcomePart({ renewal, client, entries, others, today }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const [asked, setAsked] = useState<Decided | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const standing = renewalStanding(renewal, today);
  const close = () => {
    setAsked(null);
    // What had the focus is gone then, and the keyboard would start again at the top of the page.
    part.current?.focus();
  };
  const reopen = async () => settle(await reopenRenewal(world, renewal), i18n.t('partnerRenewals.reopened'));
  return (
    <Section id="outcome" title={i18n.t('partnerRenewals.outcome')}>
      <div ref={part} tabIndex={-1} className={styles.part}>
        <ToneMark tone={standingTone(standing)} size="large">
          {standingWords(standing)}
        </ToneMark>
        {renewal.outcome !== 'open' ? (
          <div className={styles.buttons}>
            <Button onClick={() => void reopen()}>{i18n.t('partnerRenewals.reopen')}</Button>
          </div>
        ) : asked === null ? (
          <div className={styles.buttons}>
            {OUTCOMES.map((outcome) => (
              <Button key={outcome} onClick={() => setAsked(outcome)}>
                {outcomeWords(outcome)}
              </Button>
            ))}
          </div>
        ) : (
          <OutcomeForm
            renewal={renewal}
            outcome={asked}
            entries={entries}
            currency={client?.currency ?? 'USD'}
            others={others}
            onClose={close}
          />
        )}
      </div>
    </Section>
  );
}
