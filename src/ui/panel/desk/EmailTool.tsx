import { useState } from 'react';
import { i18n } from '#i18n';
import { checkEmail } from '../../../domain/certifications/email-check.ts';
import { localOfMoment } from '../../../domain/local-moment.ts';
import { MINUTE_MS } from '../../../domain/time.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import { readAttempts } from '../../../store/queries/certifications.ts';
import { deskDraftKey } from '../../../store/queries/desk.ts';
import { Button } from '../../components/Button.tsx';
import { problemWords } from '../../components/problem-words.ts';
import { useKeptForm } from '../../components/use-kept-form.ts';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DeskCard.module.css';
import { differentAddresses } from './different-addresses.ts';
import { EmailAnswer } from './EmailAnswer.tsx';
import { EmailFields } from './EmailFields.tsx';
import { type EmailDraft, emailKindOf, readReceived } from './email-draft.ts';
import { keptTexts } from './kept-texts.ts';
import type { ToolProps } from './tool-props.ts';

const BLANK: EmailDraft = { kind: '', certificationId: '', received: '', address: '' };

/** Whether an e-mail of the Academy makes sense against what is kept. The answer follows the fields. */
export function EmailTool({ desk, kept }: ToolProps) {
  const world = useWorld();
  const { holder, certifications, preferences } = desk;
  const now = useNow(MINUTE_MS);
  // Most are asked about as they come, so the present is a good first guess; it stands still while the page is open.
  const [opened] = useState(() => localOfMoment(now - (now % MINUTE_MS), world.zone()));
  const { typed, type, forget } = useKeptForm(deskDraftKey('email', holder?.id ?? null), keptTexts(kept, BLANK));
  const draft = typed ?? { ...BLANK, received: opened };
  const kind = emailKindOf(draft.kind);
  const about = kind === 'welcome' ? null : (certifications.find(({ id }) => id === draft.certificationId) ?? null);
  const attempts = useAttempts(about?.id ?? null);
  const reading = readReceived(draft, { now, zone: world.zone() });
  const formerAddresses = holder?.formerEmails ?? [];
  const nearDays = preferences.expiringDays;

  const verdict =
    kind === null || reading.kind === 'problem' || attempts === null
      ? null
      : checkEmail(
          { kind, certificationId: about?.id ?? null, receivedAt: reading.value, address: draft.address },
          { certifications, attempts, formerAddresses },
          { zone: world.zone(), rules: ACADEMY_RULES, nearDays },
        );

  return (
    <>
      <EmailFields
        draft={{ ...draft, certificationId: about?.id ?? '' }}
        certifications={certifications}
        addresses={differentAddresses([...certifications.map(({ email }) => email), ...formerAddresses])}
        receivedError={reading.kind === 'problem' ? problemWords(reading) : null}
        onChange={(change) => type({ ...draft, ...change })}
      />
      <EmailAnswer verdict={verdict} about={about} nearDays={nearDays} now={now} />
      {typed === null ? null : (
        <div className={styles.row}>
          <Button onClick={() => void forget()}>{i18n.t('desk.clear')}</Button>
        </div>
      )}
    </>
  );
}

/** The attempts at a certification's exam; null until they are read. */
function useAttempts(certificationId: string | null) {
  const world = useWorld();
  const read = useLive(
    async () => ({
      of: certificationId,
      attempts: certificationId === null ? [] : await readAttempts(world.database, certificationId),
    }),
    [world, certificationId],
  );
  return read?.of === certificationId ? read.attempts : null;
}
