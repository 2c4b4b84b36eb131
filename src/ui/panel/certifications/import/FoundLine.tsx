import { useRef } from 'react';
import { i18n } from '#i18n';
import type { FoundField } from '../../../../domain/certifications/import/found-row.ts';
import { isBlocked, type Reason, weightOf } from '../../../../domain/certifications/import/review-reason.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import type { CertificationImport } from '../../../../jobs/import/certifications/review-input.ts';
import type { LineProps } from '../../import/FoundTable.tsx';
import { LineFrame } from '../../import/LineFrame.tsx';
import { ChangeList } from './ChangeList.tsx';
import { FoundLineEditor } from './FoundLineEditor.tsx';
import { ReasonList } from './ReasonList.tsx';

/** One certification that was found: whether to take it, what it says, in which state it is and why. */
export function FoundLine({ row, met, onEdit, ...line }: LineProps<CertificationImport>) {
  const name = row.name === '' ? i18n.t('import.noNameYet') : row.name;
  const dates = [row.earned, row.expires].map((date) => (date === null ? '…' : dateWords(date)));
  const details = [
    row.holderName,
    row.earned === null && row.expires === null ? '' : dates.join(' – '),
    row.issuer,
    row.email,
  ].filter((text) => text !== '');
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    toggle.current?.focus({ preventScroll: true });
    line.onOpen(false);
  };
  return (
    <LineFrame
      {...line}
      name={name}
      details={details}
      state={row.state}
      blocked={isBlocked(row.reasons)}
      editing={met !== undefined}
      toggle={toggle}
    >
      <ReasonList
        row={row}
        onEdit={(field, text) => {
          // The button that was pressed goes with its reason.
          toggle.current?.focus({ preventScroll: true });
          onEdit(field, text);
        }}
      />
      {row.state === 'updates' ? <ChangeList changes={row.changes} /> : null}
      {met === undefined ? null : (
        <FoundLineEditor
          met={met}
          label={i18n.t('import.edit', { name })}
          start={firstWrong(row.reasons)}
          onEdit={onEdit}
          onClose={close}
        />
      )}
    </LineFrame>
  );
}

/** The field to correct first; the name where nothing is wrong. */
function firstWrong(reasons: readonly Reason[]): FoundField {
  const wrong = reasons.find((reason) => weightOf(reason) === 'blocks');
  if (wrong === undefined) return 'name';
  if ('field' in wrong) return wrong.field;
  return wrong.code === 'expiry-before-earned' ? 'expires' : 'name';
}
