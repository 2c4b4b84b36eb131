import { i18n } from '#i18n';
import type { OwnFigure } from '../../../../domain/points/points-account.ts';
import type { DayText } from '../../../../domain/time.ts';
import { AmountChoice } from '../AmountChoice.tsx';
import { PastDayChoice } from './PastDayChoice.tsx';
import styles from './TierScreen.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly figure: OwnFigure | null;
  readonly today: DayText;
  readonly onChoose: (figure: OwnFigure | null) => void;
}

/** A figure of the partner's dashboard and the day it was read there: today for a new one, unless another is given. */
export function FigureChoice({ label, hint, figure, today, onChoose }: Props) {
  return (
    <fieldset className={styles.fields} aria-label={label}>
      <AmountChoice
        label={label}
        hint={hint}
        value={figure?.value ?? null}
        onChoose={(value) => onChoose(value === null ? null : { value, on: today })}
      />
      {figure === null ? null : (
        <PastDayChoice
          label={i18n.t('tier.accounts.readOn')}
          value={figure.on}
          today={today}
          required
          onChoose={(on) => onChoose(on === null ? figure : { ...figure, on })}
        />
      )}
    </fieldset>
  );
}
