import { i18n } from '#i18n';
import type { CommissionFilter } from '../../../../domain/preferences.ts';
import { currencyWords } from '../../../../jobs/currency-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import styles from './CommissionsScreen.module.css';

interface Props {
  readonly filter: CommissionFilter;
  /** Codes there is something in. */
  readonly currencies: readonly string[];
  readonly onFilter: (filter: CommissionFilter) => void;
}

/** Whose commissions are shown, and in which currency. */
export function CommissionTools({ filter, currencies, onFilter }: Props) {
  const codes = new Set(['', ...currencies, filter.currency]);
  return (
    <div className={styles.fields}>
      <TextField
        label={i18n.t('partnerCommissions.filterClient')}
        type="search"
        value={filter.client}
        onText={(client) => onFilter({ ...filter, client })}
      />
      <SelectField
        label={i18n.t('partnerCommissions.currency')}
        value={filter.currency}
        options={[...codes]}
        words={(code) =>
          code === '' ? i18n.t('partnerCommissions.allCurrencies') : `${code} · ${currencyWords(code)}`
        }
        onChoose={(currency) => onFilter({ ...filter, currency })}
      />
    </div>
  );
}
