import { useState } from 'react';
import { i18n } from '#i18n';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import type { PointEntry } from '../../../../domain/points/ledger.ts';
import { reopenSharedDeal } from '../../../../jobs/partner/shared-selling/close-shared-deal.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import styles from './ReopenDeal.module.css';
import { dealTitle } from './shared-words.ts';

interface Props {
  readonly deal: SharedDeal;
  /** What winning it made of the ledger, as far as it is still there. */
  readonly entries: readonly PointEntry[];
}

/** Opens a closed deal again. Where winning it made entries of the ledger, it asks what becomes of them. */
export function ReopenDeal({ deal, entries }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const [asking, setAsking] = useState(false);
  const reopen = async (what: 'keep' | 'delete') => {
    const outcome = await reopenSharedDeal(world, deal, what);
    settle(outcome, i18n.t('partnerShared.reopenSaid', { name: dealTitle(deal) }));
  };
  if (!asking) {
    return (
      <div className={styles.actions}>
        <Button onClick={() => (entries.length > 0 ? setAsking(true) : void reopen('keep'))}>
          {i18n.t('partnerShared.reopen')}
        </Button>
      </div>
    );
  }
  const question = i18n.t('partnerShared.reopenAsk', entries.length);
  return (
    <fieldset className={styles.question} aria-label={question}>
      <p>{question}</p>
      <div className={styles.actions}>
        {/* The question stands where its button was. */}
        <Button autoFocus onClick={() => void reopen('delete')}>
          {i18n.t('partnerShared.reopenDelete')}
        </Button>
        <Button onClick={() => void reopen('keep')}>{i18n.t('partnerShared.reopenKeep')}</Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {i18n.t('action.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
