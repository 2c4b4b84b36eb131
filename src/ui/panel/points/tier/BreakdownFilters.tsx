import { i18n } from '#i18n';
import type { BreakdownFilter } from '../../../../domain/points/breakdown.ts';
import { Field } from '../../../components/Field.tsx';
import styles from './TierScreen.module.css';

interface Props {
  readonly filter: BreakdownFilter;
  readonly onChange: (filter: BreakdownFilter) => void;
}

/** HubSpot's two filters over its table of points. */
export function BreakdownFilters({ filter, onChange }: Props) {
  const deals = [
    { value: 'sourced', words: i18n.t('tier.kinds.sourced') },
    { value: 'assisted', words: i18n.t('tier.kinds.assisted') },
  ] as const;
  const markets = [
    { value: 'growth', words: i18n.t('tier.breakdown.growth') },
    { value: 'standard', words: i18n.t('tier.breakdown.standard') },
  ] as const;
  return (
    <div className={styles.fields}>
      <Choice
        label={i18n.t('tier.breakdown.deal')}
        options={deals}
        value={filter.deal}
        onPick={(deal) => onChange({ ...filter, deal })}
      />
      <Choice
        label={i18n.t('tier.breakdown.market')}
        options={markets}
        value={filter.market}
        onPick={(market) => onChange({ ...filter, market })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly value: Value | null;
  readonly onPick: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, options, value, onPick }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={({ target }) => onPick(options.find((option) => option.value === target.value)?.value ?? null)}
        >
          <option value="">{i18n.t('tier.breakdown.all')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
