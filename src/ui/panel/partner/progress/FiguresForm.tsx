import { i18n } from '#i18n';
import type { PartnerFigures } from '../../../../domain/partner/progress/partner-figures.ts';
import type { DayText } from '../../../../domain/time.ts';
import { FigureChoice } from '../../points/tier/FigureChoice.tsx';
import { PastDayChoice } from '../../points/tier/PastDayChoice.tsx';
import { TierSelect } from '../../points/tier/TierSelect.tsx';
import styles from './ProgressScreen.module.css';
import { useFigureChoice } from './use-figure-choice.ts';

interface Props {
  readonly figures: PartnerFigures;
  readonly today: DayText;
}

/** The figures of HubSpot's dashboard, to be copied from there. */
export function FiguresForm({ figures, today }: Props) {
  const choose = useFigureChoice();
  const { performance } = figures;
  const figure = (
    name: 'totalPoints' | 'pointsNeeded' | 'sourcedAmount' | 'sourcedMrr',
    label: string,
    hint: string,
  ) => (
    <FigureChoice
      label={label}
      hint={hint}
      figure={figures[name]}
      today={today}
      onChoose={(next) => choose({ [name]: next })}
    />
  );
  const [points, dollars] = [i18n.t('partnerProgress.asShown'), i18n.t('partnerProgress.inDollars')];
  return (
    <details className={styles.form}>
      <summary>{i18n.t('partnerProgress.enter')}</summary>
      <p className={styles.soft}>{i18n.t('partnerProgress.enterText')}</p>
      <fieldset className={styles.fields} aria-label={i18n.t('partnerProgress.performance')}>
        <TierSelect
          label={i18n.t('partnerProgress.performance')}
          none={i18n.t('tier.today.notSaid')}
          value={performance?.tier ?? null}
          onPick={(tier) => choose({ performance: tier === null ? null : { tier, on: today } })}
        />
        {performance === null ? null : (
          <PastDayChoice
            label={i18n.t('tier.accounts.readOn')}
            value={performance.on}
            today={today}
            required
            onChoose={(on) => choose({ performance: on === null ? performance : { ...performance, on } })}
          />
        )}
      </fieldset>
      {figure('totalPoints', i18n.t('partnerProgress.totalPoints'), points)}
      {figure('pointsNeeded', i18n.t('partnerProgress.pointsNeeded'), points)}
      {figure('sourcedAmount', i18n.t('partnerProgress.sourcedAmount'), dollars)}
      {figure('sourcedMrr', i18n.t('partnerProgress.sourcedMrr'), dollars)}
    </details>
  );
}
