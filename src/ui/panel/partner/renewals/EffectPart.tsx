import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import { effectsOf } from '../../../../domain/partner/renewals/effects-of.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import { ruleSetOn } from '../../../../domain/points/rule-book.ts';
import { factDate } from '../../../components/fact-date.ts';
import sectionStyles from '../../../components/Section.module.css';
import { Section } from '../../../components/Section.tsx';
import { ruleSetWords } from '../../points/rule-set-words.ts';
import { useLedger } from '../../points/use-ledger.ts';
import type { Points } from '../../points/use-points.ts';
import { EffectTable } from './EffectTable.tsx';
import { dayWords } from './renewal-words.ts';
import { TierEffect } from './TierEffect.tsx';

interface Props {
  readonly renewal: Renewal;
  readonly points: Points;
}

/** What losing the renewal, or the change of revenue it brings, would take from the points. Waits for the ledger. */
export function EffectPart({ renewal, points }: Props) {
  const view = useLedger(points.book);
  return (
    <Section id="effect" title={i18n.t('partnerRenewals.effect')}>
      {view === undefined ? null : <Effect renewal={renewal} points={points} view={view} />}
    </Section>
  );
}

function Effect({ renewal, points: { book }, view }: Props & { readonly view: LedgerView }) {
  const effects = useMemo(() => effectsOf([renewal], view, book).get(renewal.id), [renewal, view, book]);
  const set = ruleSetOn(book.rules, renewal.renewsOn);
  if (effects === undefined) return null;
  const day = dayWords(renewal.renewsOn);
  return (
    <>
      <EffectTable effects={effects} day={day} />
      <TierEffect effects={effects} />
      <p className={sectionStyles.soft}>
        {i18n.t('partnerRenewals.estimate', { day })}
        {set === null ? null : (
          <>
            {' '}
            {ruleSetWords(set, book.rules)} ·{' '}
            <a href={set.from.source} target="_blank" rel="noreferrer">
              {i18n.t('tier.basis.source', { date: factDate(set.from) })}
            </a>
          </>
        )}
      </p>
      {effects.changed === null ? null : <p className={sectionStyles.soft}>{i18n.t('partnerRenewals.shareAssumed')}</p>}
    </>
  );
}
