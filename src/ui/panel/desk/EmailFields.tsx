import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Certification } from '../../../domain/certifications/certification.ts';
import { readEmail } from '../../../domain/draft-text.ts';
import { Field } from '../../components/Field.tsx';
import { problemWords } from '../../components/problem-words.ts';
import { TextField } from '../../components/TextField.tsx';
import { CertificationSelect } from './CertificationSelect.tsx';
import styles from './DeskCard.module.css';
import { EMAIL_KINDS, type EmailDraft, emailKindOf, needsTime, withDay } from './email-draft.ts';
import { emailKindLabel } from './email-words.ts';

interface Props {
  readonly draft: EmailDraft;
  readonly certifications: readonly Certification[];
  /** Addresses that e-mails may have come to. */
  readonly addresses: readonly string[];
  readonly receivedError: string | null;
  readonly onChange: (change: Partial<EmailDraft>) => void;
}

/** What the e-mail says and where it came to. */
export function EmailFields({ draft, certifications, addresses, receivedError, onChange }: Props) {
  const list = useId();
  // Half an address is no mistake while it is being typed.
  const [left, setLeft] = useState(false);
  const address = readEmail(draft.address.trim());
  const kind = emailKindOf(draft.kind);
  return (
    <div className={styles.fields}>
      <Field label={i18n.t('desk.email.kind')} wide>
        {(control) => (
          <select {...control} value={kind ?? ''} onChange={(event) => onChange({ kind: event.target.value })}>
            <option value="">{i18n.t('desk.choose')}</option>
            {EMAIL_KINDS.map((one) => (
              <option key={one} value={one}>
                {emailKindLabel(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'welcome' ? null : (
        <CertificationSelect
          label={i18n.t('desk.email.certification')}
          certifications={certifications}
          value={draft.certificationId}
          none={i18n.t('desk.email.noCertification')}
          wide
          onPick={(certificationId) => onChange({ certificationId })}
        />
      )}
      {needsTime(kind) ? (
        <TextField
          key="time"
          label={i18n.t('desk.email.receivedAt')}
          type="datetime-local"
          value={draft.received}
          error={receivedError}
          onText={(received) => onChange({ received })}
        />
      ) : (
        <TextField
          key="day"
          label={i18n.t('desk.email.receivedOn')}
          type="date"
          value={draft.received.slice(0, 10)}
          error={receivedError}
          onText={(day) => onChange({ received: withDay(draft.received, day) })}
        />
      )}
      <TextField
        label={i18n.t('desk.email.address')}
        hint={i18n.t('desk.email.addressHint')}
        type="email"
        value={draft.address}
        list={list}
        error={left && address.kind === 'problem' ? problemWords(address) : null}
        onBlur={() => setLeft(true)}
        onText={(address) => onChange({ address })}
      />
      <datalist id={list}>
        {addresses.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}
