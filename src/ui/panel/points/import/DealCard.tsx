import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { COUNTRY_CODES } from '../../../../domain/country.ts';
import { CURRENCY_CODES } from '../../../../domain/currency.ts';
import type { DealReason } from '../../../../domain/points/import/deal-reason.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { currencyWords } from '../../../../jobs/currency-words.ts';
import type { DealImport } from '../../../../jobs/import/points/review-deals.ts';
import type { CardProps } from '../../import/ImportSteps.tsx';
import { SourceCard } from '../../import/SourceCard.tsx';
import { TableQuestion } from '../../import/TableQuestion.tsx';
import { dealColumns } from './deal-columns.ts';
import { dealValueWords } from './deal-value-words.ts';

/** What was read, and what only the user can answer for all of it. Nothing is asked that the rows say themselves. */
export function DealCard({ rows, answers, onAnswer, ...props }: CardProps<DealImport>) {
  const asks = (...codes: readonly DealReason['code'][]) =>
    rows.some(({ reasons }) => reasons.some(({ code }) => codes.includes(code)));
  const lacksCountry = rows.length > 0 && props.source.tables.some(({ columns }) => !columns.includes('country'));
  return (
    <SourceCard
      {...props}
      answers={answers}
      onAnswer={onAnswer}
      count={rows.length}
      ambiguous={asks('ambiguous-date')}
      columns={dealColumns}
      needed="client"
    >
      {answers.decimal !== undefined || asks('ambiguous-amount', 'amount-otherwise') ? (
        <TableQuestion
          label={i18n.t('pointsImport.numbers')}
          value={answers.decimal ?? null}
          choices={[
            { value: ',', words: i18n.t('pointsImport.commaDecimals') },
            { value: '.', words: i18n.t('pointsImport.pointDecimals') },
          ]}
          onPick={(decimal) => onAnswer({ decimal })}
        />
      ) : null}
      {answers.currency !== undefined || asks('no-currency', 'ambiguous-currency', 'currency-of-client') ? (
        <TableQuestion
          label={i18n.t('pointsImport.currencyQuestion')}
          value={answers.currency ?? null}
          choices={CURRENCY_CODES.map((code) => ({ value: code, words: `${code} · ${currencyWords(code)}` }))}
          onPick={(currency) => onAnswer({ currency })}
        />
      ) : null}
      {answers.country !== undefined || lacksCountry ? (
        <TableQuestion
          label={i18n.t('pointsImport.countryQuestion')}
          value={answers.country ?? null}
          none={i18n.t('pointsImport.notSaid')}
          choices={countries()}
          onPick={(country) => onAnswer({ country })}
        />
      ) : null}
      {answers.deal !== undefined || asks('no-deal') ? (
        <TableQuestion
          label={i18n.t('pointsImport.dealQuestion')}
          value={answers.deal ?? null}
          choices={(['sourced', 'assisted', 'managed-only'] as const).map((deal) => ({
            value: deal,
            words: dealValueWords('deal', deal),
          }))}
          onPick={(deal) => onAnswer({ deal })}
        />
      ) : null}
    </SourceCard>
  );
}

function countries() {
  const { compare } = new Intl.Collator(browserLanguage());
  return COUNTRY_CODES.map((value) => ({ value, words: countryWords(value) })).toSorted((a, b) =>
    compare(a.words, b.words),
  );
}
