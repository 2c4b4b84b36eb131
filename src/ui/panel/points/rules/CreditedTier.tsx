import { i18n } from '#i18n';
import type { PointsAccount } from '../../../../domain/points/points-account.ts';
import { savePointsAccount } from '../../../../jobs/save-points-account.ts';
import { Field } from '../../../components/Field.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { tierWords } from '../tier-words.ts';
import type { Points } from '../use-points.ts';
import styles from './CreditedTier.module.css';
import { DayChoice } from './DayChoice.tsx';
import { RulesCard } from './RulesCard.tsx';

/** The tier that HubSpot credits, and since when. */
export function CreditedTier({ points: { account, book, today } }: { readonly points: Points }) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const save = async (change: Partial<PointsAccount>) => {
    settle(await savePointsAccount(world, () => change), i18n.t('rules.saved'));
  };
  const tiers = book.rules.tiers.value;
  return (
    <RulesCard title={i18n.t('rules.credited')} text={i18n.t('rules.creditedText')}>
      <div className={styles.fields}>
        <Field label={i18n.t('rules.creditedTier')}>
          {(control) => (
            <select
              {...control}
              value={account.creditedTier ?? ''}
              onChange={({ target }) => {
                const creditedTier = tiers.find((tier) => tier === target.value) ?? null;
                void save(creditedTier === null ? { creditedTier, creditedSince: null } : { creditedTier });
              }}
            >
              <option value="">{i18n.t('rules.noTier')}</option>
              {tiers.map((tier) => (
                <option key={tier} value={tier}>
                  {tierWords(tier)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {account.creditedTier === null ? null : (
          <DayChoice
            label={i18n.t('rules.creditedSince')}
            value={account.creditedSince}
            today={today}
            onChoose={(creditedSince) => void save({ creditedSince })}
          />
        )}
      </div>
    </RulesCard>
  );
}
