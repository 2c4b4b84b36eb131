import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import { longAmount } from '../../../../domain/points/amount-text.ts';
import { addedCurrencies, ownBaseOf, withBase } from '../../../../domain/points/own-bases.ts';
import { currencyWords } from '../../../../jobs/currency-words.ts';
import { Button } from '../../../components/Button.tsx';
import { AmountChoice } from '../AmountChoice.tsx';
import { sourceWords } from '../source-words.ts';
import { useChangeOverrides } from '../use-change-overrides.ts';
import type { Points } from '../use-points.ts';
import { AddedBase } from './AddedBase.tsx';
import styles from './BaseAmounts.module.css';
import { baseTableWords } from './base-table-words.ts';
import { goOnAt } from './go-on-at.ts';
import { NewBase } from './NewBase.tsx';
import { RulesCard } from './RulesCard.tsx';

interface Props {
  readonly points: Points;
  /** A currency that wants a base amount; null for none. */
  readonly wanted: CurrencyCode | null;
}

/** The amounts that points are given per: HubSpot's two tables side by side, each amount open to correction, and the user's own. */
export function BaseAmounts({ points: { account, book }, wanted }: Props) {
  const change = useChangeOverrides();
  const { bases } = account.overrides;
  const { baseTables } = book.rules;
  const codes = [...new Set(baseTables.flatMap(({ amounts }) => Object.keys(amounts.value)))];
  return (
    <RulesCard title={i18n.t('rules.bases')} text={i18n.t('rules.basesText')}>
      <ul className={styles.tables}>
        {baseTables.map((table) => (
          <li key={table.id}>
            {i18n.t('rules.tableSource', { table: baseTableWords(table), source: sourceWords(table.amounts) })}{' '}
            {table.status === 'current' ? i18n.t('rules.statusCurrent') : i18n.t('rules.statusIllustration')}
          </li>
        ))}
      </ul>
      {codes.map((currency) => (
        <fieldset key={currency} className={styles.currency}>
          <legend>{`${currency} · ${currencyWords(currency)}`}</legend>
          {baseTables.map((table) => {
            const printed = table.amounts.value[currency] ?? null;
            const place = { currency, table: table.id };
            const own = ownBaseOf(bases, place);
            const printedText = printed === null ? '–' : longAmount(printed, browserLanguage());
            return (
              <div key={table.id} className={styles.cell}>
                <AmountChoice
                  label={baseTableWords(table)}
                  {...(own === null ? {} : { hint: i18n.t('rules.yours', { printed: printedText }) })}
                  positive
                  value={own ?? printed}
                  onChoose={(amount) => change((now) => ({ bases: withBase(now.bases, place, amount, printed) }))}
                />
                {own === null ? null : (
                  <Button
                    look="quiet"
                    aria-label={i18n.t('rules.backToPrinted', { currency, table: baseTableWords(table) })}
                    onClick={({ currentTarget }) => {
                      goOnAt(currentTarget, currentTarget.parentElement?.querySelector('input'));
                      change((now) => ({ bases: withBase(now.bases, place, null) }));
                    }}
                  >
                    {i18n.t('rules.back')}
                  </Button>
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
      {addedCurrencies(bases, baseTables).map((currency) => (
        <AddedBase key={currency} currency={currency} bases={bases} change={change} />
      ))}
      <NewBase key={wanted} book={book} wanted={wanted} change={change} />
    </RulesCard>
  );
}
