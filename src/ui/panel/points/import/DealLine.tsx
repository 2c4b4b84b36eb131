import { useRef } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import { type DealReason, isDealBlocked, weightOfDeal } from '../../../../domain/points/import/deal-reason.ts';
import { DEAL_FIELDS, type DealField } from '../../../../domain/points/import/found-deal.ts';
import type { ReviewedDeal } from '../../../../domain/points/import/reviewed-deal.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import type { DealImport } from '../../../../jobs/import/points/review-deals.ts';
import type { LineProps } from '../../import/FoundTable.tsx';
import { LineEditor } from '../../import/LineEditor.tsx';
import styles from '../../import/LineFrame.module.css';
import { LineFrame } from '../../import/LineFrame.tsx';
import { DealReasonList } from './DealReasonList.tsx';
import { dealFieldWords } from './deal-field-words.ts';
import { dealValueWords } from './deal-value-words.ts';

/** One deal that was found: whether to take it, what it says, in which state it is and why. */
export function DealLine({ row, met, onEdit, ...line }: LineProps<DealImport>) {
  const name = row.client.name === '' ? i18n.t('pointsImport.noClientYet') : row.client.name;
  const toggle = useRef<HTMLButtonElement>(null);
  const focusToggle = () => toggle.current?.focus({ preventScroll: true });
  return (
    <LineFrame
      {...line}
      name={name}
      details={detailsOf(row).filter((text) => text !== '')}
      state={row.state}
      blocked={isDealBlocked(row.reasons)}
      editing={met !== undefined}
      toggle={toggle}
    >
      <DealReasonList
        reasons={row.reasons}
        onEdit={(field, text) => {
          // The button that was pressed goes with its reason.
          focusToggle();
          onEdit(field, text);
        }}
      />
      {row.state === 'updates' ? (
        <ul className={styles.reasons}>
          {row.changes.map(({ field, from, to }) => (
            <li key={field}>
              {i18n.t('import.changesTo', {
                field: dealFieldWords(field),
                from: dealValueWords(field, from),
                to: dealValueWords(field, to),
              })}
            </li>
          ))}
        </ul>
      ) : null}
      {met === undefined ? null : (
        <LineEditor
          cells={DEAL_FIELDS.map((field) => ({
            field,
            label: dealFieldWords(field),
            text: met.cells[field],
            wide: field === 'client' || field === 'link',
          }))}
          label={i18n.t('import.edit', { name })}
          start={firstWrong(row.reasons)}
          onEdit={onEdit}
          onClose={() => {
            focusToggle();
            line.onOpen(false);
          }}
        />
      )}
    </LineFrame>
  );
}

/** What a row says; as it was met while it is not sure what that is. */
function detailsOf({ client, entry, cells }: ReviewedDeal): readonly string[] {
  const country = client.market === null ? cells.country : countryWords(client.market);
  if (entry === null) {
    return [country, cells.productLine, cells.deal, cells.soldOn, `${cells.mrr} ${cells.currency}`.trim()];
  }
  const day = (on: string) => dateWords({ on, precision: 'day' });
  return [
    country,
    entry.productLine,
    dealValueWords('deal', entry.deal),
    day(entry.soldOn),
    i18n.t('pointsImport.aMonth', { amount: formatMoney(entry.mrr, browserLanguage()) }),
    entry.managedFrom === null ? '' : i18n.t('pointsImport.managedFromDay', { date: day(entry.managedFrom) }),
  ];
}

/** The field to correct first; the client where nothing is wrong. */
function firstWrong(reasons: readonly DealReason[]): DealField {
  const wrong = reasons.find((reason) => ['blocks', 'look'].includes(weightOfDeal(reason)));
  if (wrong === undefined) return 'client';
  if ('field' in wrong) return wrong.field;
  return FIELD_OF[wrong.code] ?? 'client';
}

const FIELD_OF: Partial<Record<DealReason['code'], DealField>> = {
  'no-date': 'soldOn',
  'no-amount': 'mrr',
  'not-an-amount': 'mrr',
  'negative-amount': 'mrr',
  'ambiguous-amount': 'mrr',
  'amount-otherwise': 'mrr',
  'too-many-decimals': 'mrr',
  'amount-too-large': 'mrr',
  'zero-amount': 'mrr',
  'huge-amount': 'mrr',
  'currencies-differ': 'currency',
  'no-currency': 'currency',
  'ambiguous-currency': 'currency',
  'unknown-currency': 'currency',
  'no-deal': 'deal',
  'unknown-deal': 'deal',
  'unknown-kind': 'saleKind',
  'line-date-assumed': 'lineSoldOn',
  'unknown-yes-no': 'managed',
  'managed-contradiction': 'managed',
  'not-whole': 'otherPartners',
  'partners-out-of-range': 'otherPartners',
  'unknown-country': 'country',
};
