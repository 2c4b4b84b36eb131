import { useRef } from 'react';
import { i18n } from '#i18n';
import { PARTNER_COLUMNS } from '../../../../domain/partner/import/partner-columns.ts';
import type { PartnerField } from '../../../../domain/partner/import/partner-field.ts';
import {
  isPartnerBlocked,
  type PartnerReason,
  weightOfPartner,
} from '../../../../domain/partner/import/partner-reason.ts';
import type { PartnerImport } from '../../../../jobs/partner/import/review-partner.ts';
import type { LineProps } from '../../import/FoundTable.tsx';
import { LineEditor } from '../../import/LineEditor.tsx';
import styles from '../../import/LineFrame.module.css';
import { LineFrame } from '../../import/LineFrame.tsx';
import { PartnerReasonList } from './PartnerReasonList.tsx';
import { partnerDetails } from './partner-details.ts';
import { partnerFieldWords } from './partner-field-words.ts';
import { choiceWords, partnerValueWords } from './partner-value-words.ts';

/** One row of the partner desk that was found: whether to take it, what it says, in which state it is and why. */
export function PartnerLine({ row, met, onEdit, ...line }: LineProps<PartnerImport>) {
  const none = i18n.t(row.kind === 'payments' ? 'partnerImport.noSingleClient' : 'pointsImport.noClientYet');
  const name = row.client.name === '' ? none : row.client.name;
  const toggle = useRef<HTMLButtonElement>(null);
  const focusToggle = () => toggle.current?.focus({ preventScroll: true });
  return (
    <LineFrame
      {...line}
      name={name}
      details={partnerDetails(row)}
      state={row.state}
      blocked={isPartnerBlocked(row.reasons)}
      editing={met !== undefined}
      toggle={toggle}
    >
      <PartnerReasonList
        reasons={row.reasons}
        onEdit={(field, text) => {
          // The button that was pressed goes with its reason.
          focusToggle();
          onEdit(field, text);
        }}
      />
      {row.changes.length === 0 ? null : (
        <ul className={styles.reasons}>
          {row.changes.map(({ field, from, to }) => (
            <li key={field}>
              {i18n.t('import.changesTo', {
                field: partnerFieldWords(field),
                from: partnerValueWords(field, from),
                to: partnerValueWords(field, to),
              })}
            </li>
          ))}
        </ul>
      )}
      {met === undefined ? null : (
        <LineEditor
          cells={PARTNER_COLUMNS[row.kind].map(({ field }) => ({
            field,
            label: partnerFieldWords(field),
            text: met.cells[field] ?? '',
            wide: WIDE.has(field),
            suggestions: (SUGGESTED[field] ?? []).map(choiceWords),
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

const WIDE: ReadonlySet<PartnerField> = new Set(['client', 'products', 'link', 'name', 'notes']);
const SUGGESTED: Partial<Record<PartnerField, readonly string[]>> = {
  stage: ['open', 'won', 'lost'],
  outcome: ['open', 'renewed', 'changed', 'lost'],
  origin: ['sourced', 'assisted'],
};

/** The field to correct first; the client where nothing is wrong. */
function firstWrong(reasons: readonly PartnerReason[]): PartnerField {
  const wrong = reasons.find((reason) => ['blocks', 'look'].includes(weightOfPartner(reason)));
  if (wrong === undefined) return 'client';
  if ('field' in wrong) return wrong.field;
  return FIELD_OF[wrong.code] ?? 'client';
}

const FIELD_OF: Partial<Record<PartnerReason['code'], PartnerField>> = {
  'no-currency': 'currency',
  'ambiguous-currency': 'currency',
  'currencies-differ': 'currency',
  'hub-id-differs': 'hubId',
  'hub-id-of-another': 'hubId',
  'hub-id-twice': 'hubId',
  'no-close-day': 'closedOn',
  'closed-while-open': 'closedOn',
  'was-won': 'stage',
  'unknown-country': 'country',
};
