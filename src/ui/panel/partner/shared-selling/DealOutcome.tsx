import { i18n } from '#i18n';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import { Button } from '../../../components/Button.tsx';
import { Section } from '../../../components/Section.tsx';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { dayWords } from '../../points/ledger/credit-words.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import type { Points } from '../../points/use-points.ts';
import styles from './DealOutcome.module.css';
import { LoseForm } from './LoseForm.tsx';
import { ReopenDeal } from './ReopenDeal.tsx';
import { STAGE_TONES } from './shared-words.ts';
import { WinForm } from './WinForm.tsx';

interface Props {
  readonly deal: SharedDeal;
  readonly client: Client | null;
  readonly entries: readonly PointEntry[];
  /** What was typed of its winning and not handed in. */
  readonly kept: unknown;
  readonly points: Points;
}

/** How a deal stands, and what can become of it: won, lost, open again. */
export function DealOutcome({ deal, client, entries, kept, points }: Props) {
  const { open, show, close, opener } = useOpenForm<'win' | 'lose'>(kept === null ? null : 'win');
  return (
    <Section id="shared-outcome" title={i18n.t('partnerShared.outcome')}>
      <p>
        <ToneMark tone={STAGE_TONES[deal.stage]}>{outcomeWords(deal)}</ToneMark>
      </p>
      {deal.stage !== 'open' ? (
        <ReopenDeal key={deal.stage} deal={deal} entries={entries} />
      ) : open === 'win' ? (
        <WinForm deal={deal} client={client} entries={entries} kept={kept} points={points} onDone={close} />
      ) : open === 'lose' ? (
        <LoseForm deal={deal} today={points.today} onDone={close} />
      ) : (
        <div className={styles.actions}>
          <Button ref={opener} onClick={() => show('win')}>
            {i18n.t('partnerShared.win')}
          </Button>
          <Button onClick={() => show('lose')}>{i18n.t('partnerShared.lose')}</Button>
        </div>
      )}
    </Section>
  );
}

function outcomeWords({ stage, closedOn }: SharedDeal): string {
  if (closedOn === null) return i18n.t('partnerShared.outcomeOpen');
  const day = dayWords(closedOn);
  return stage === 'won' ? i18n.t('partnerShared.outcomeWon', { day }) : i18n.t('partnerShared.outcomeLost', { day });
}
