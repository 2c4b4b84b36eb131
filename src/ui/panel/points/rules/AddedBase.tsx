import { i18n } from '#i18n';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import type { OwnBase } from '../../../../domain/points/overrides.ts';
import { ownBaseOf, withBase } from '../../../../domain/points/own-bases.ts';
import { currencyWords } from '../../../../jobs/currency-words.ts';
import { Button } from '../../../components/Button.tsx';
import { AmountChoice } from '../AmountChoice.tsx';
import type { ChangeOverrides } from '../use-change-overrides.ts';
import styles from './AddedBase.module.css';
import { goOnAt } from './go-on-at.ts';

interface Props {
  readonly currency: CurrencyCode;
  readonly bases: readonly OwnBase[];
  readonly change: ChangeOverrides;
}

/** A currency that the user added, with its base amount for every sale date. */
export function AddedBase({ currency, bases, change }: Props) {
  const place = { currency, table: null };
  return (
    <fieldset className={styles.added}>
      <legend>{`${currency} · ${currencyWords(currency)}`}</legend>
      <AmountChoice
        label={i18n.t('rules.baseAmount')}
        hint={i18n.t('rules.own')}
        positive
        value={ownBaseOf(bases, place)}
        onChoose={(amount) => change((now) => ({ bases: withBase(now.bases, place, amount) }))}
      />
      <Button
        look="quiet"
        aria-label={i18n.t('rules.removeBase', { currency })}
        onClick={({ currentTarget }) => {
          goOnAt(currentTarget);
          change((now) => ({ bases: now.bases.filter((one) => one.currency !== currency) }));
        }}
      >
        {i18n.t('action.delete')}
      </Button>
    </fieldset>
  );
}
