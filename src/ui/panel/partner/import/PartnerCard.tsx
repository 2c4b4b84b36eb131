import { i18n } from '#i18n';
import { CURRENCY_CODES } from '../../../../domain/currency.ts';
import { PARTNER_KINDS, type PartnerKind } from '../../../../domain/partner/import/partner-kind.ts';
import type { PartnerReason } from '../../../../domain/partner/import/partner-reason.ts';
import { currencyWords } from '../../../../jobs/currency-words.ts';
import type { PartnerImport } from '../../../../jobs/partner/import/review-partner.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import type { CardProps } from '../../import/ImportSteps.tsx';
import { SourceCard } from '../../import/SourceCard.tsx';
import { TableQuestion } from '../../import/TableQuestion.tsx';
import { partnerColumns } from './partner-columns.ts';
import { partnerKindWords } from './partner-kind-words.ts';
import { choiceWords } from './partner-value-words.ts';

interface Props extends CardProps<PartnerImport> {
  /** What the address says the rows are, for a table that nothing was read from. */
  readonly asked: PartnerKind | null;
}

/** What was read, and what only the user can answer for all of it. Nothing is asked that the rows say themselves. */
export function PartnerCard({ rows, answers, onAnswer, asked, ...props }: Props) {
  const kind = rows[0]?.kind ?? answers.kind ?? asked ?? 'clients';
  const asks = (...codes: readonly PartnerReason['code'][]) =>
    rows.some(({ reasons }) => reasons.some(({ code }) => codes.includes(code)));
  const asksOrigin = rows.some(({ reasons }) => reasons.some((reason) => reason.code === 'missing' && reason.asked));
  return (
    <SourceCard
      {...props}
      answers={answers}
      // Columns are named for the kind that is shown.
      onAnswer={(change) => onAnswer('columns' in change ? { ...change, kind, columnsOf: kind } : change)}
      count={rows.length}
      ambiguous={asks('ambiguous-date')}
      columns={partnerColumns(kind)}
      needed={kind === 'payments' ? 'amount' : 'client'}
    >
      <SelectField
        label={i18n.t('partnerImport.kind')}
        value={kind}
        options={PARTNER_KINDS}
        words={partnerKindWords}
        onChoose={(chosen) => onAnswer({ kind: chosen })}
      />
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
      {answers.currency !== undefined || asks('no-currency', 'ambiguous-currency') ? (
        <TableQuestion
          label={i18n.t('partnerImport.currencyQuestion')}
          value={answers.currency ?? null}
          choices={CURRENCY_CODES.map((code) => ({ value: code, words: `${code} · ${currencyWords(code)}` }))}
          onPick={(currency) => onAnswer({ currency })}
        />
      ) : null}
      {answers.origin !== undefined || asksOrigin ? (
        <TableQuestion
          label={i18n.t('partnerImport.originQuestion')}
          value={answers.origin ?? null}
          choices={(['sourced', 'assisted'] as const).map((value) => ({ value, words: choiceWords(value) }))}
          onPick={(origin) => onAnswer({ origin })}
        />
      ) : null}
    </SourceCard>
  );
}
