import { i18n } from '#i18n';
import { chosenRange, RANGE_PRESETS, type RangeChoice } from '../../domain/day-range.ts';
import { type DayText, isDayText } from '../../domain/time.ts';
import styles from './RangeField.module.css';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  readonly value: RangeChoice;
  readonly today: DayText;
  readonly onChoose: (value: RangeChoice) => void;
}

const OPTIONS = [...RANGE_PRESETS, 'own'] as const;

/** A range of days: one that moves with the day, or days of one's own, which begin with what was chosen before. */
export function RangeField({ value, today, onChoose }: Props) {
  const { preset, from, to } = value;
  const range = chosenRange(value, today);
  const inOrder = !isDayText(from) || !isDayText(to) || from <= to;
  const choose = (next: RangeChoice['preset']) => {
    if (next !== 'own') return onChoose({ preset: next, from: '', to: '' });
    onChoose({ preset: 'own', from: range?.from ?? '', to: range?.to ?? '' });
  };
  return (
    <div className={styles.range} data-filter>
      <SelectField
        label={i18n.t('dayRange.label')}
        value={preset}
        options={OPTIONS}
        words={(option) => WORDS[option]()}
        onChoose={choose}
      />
      {preset === 'own' ? (
        <>
          <TextField
            label={i18n.t('dayRange.from')}
            type="date"
            value={from}
            onText={(text) => onChoose({ preset, from: text, to })}
          />
          <TextField
            label={i18n.t('dayRange.to')}
            type="date"
            value={to}
            error={range === null ? i18n.t(inOrder ? 'dayRange.wrong' : 'dayRange.order') : null}
            onText={(text) => onChoose({ preset, from, to: text })}
          />
        </>
      ) : null}
    </div>
  );
}

const WORDS: Record<RangeChoice['preset'], () => string> = {
  'this-quarter': () => i18n.t('dayRange.thisQuarter'),
  'last-quarter': () => i18n.t('dayRange.lastQuarter'),
  'this-year': () => i18n.t('dayRange.thisYear'),
  'last-12-months': () => i18n.t('dayRange.lastTwelve'),
  any: () => i18n.t('dayRange.any'),
  own: () => i18n.t('dayRange.own'),
};
