import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type AttemptFields, attemptDraftOf } from '../../../domain/certifications/attempt-check.ts';
import type { Certification } from '../../../domain/certifications/certification.ts';
import type { ExamAttempt } from '../../../domain/certifications/exam-attempt.ts';
import { practicumNeeded } from '../../../domain/certifications/practicum-needed.ts';
import { entryById } from '../../../jobs/catalogue.ts';
import { changeAttempt, logAttempt } from '../../../jobs/log-attempt.ts';
import { AttemptForm } from '../../components/AttemptForm.tsx';
import { Button } from '../../components/Button.tsx';
import styles from '../../components/Section.module.css';
import { Section } from '../../components/Section.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import { goTo } from '../route.ts';
import { AttemptLine } from './AttemptLine.tsx';
import { LockNotice } from './LockNotice.tsx';
import { leavingRenewed } from './leaving-renewed.ts';
import { SittingPanel } from './SittingPanel.tsx';

interface Props {
  readonly certification: Certification;
  readonly attempts: readonly ExamAttempt[];
}

/** The exam of a certification: the sitting that runs, the lock, and every attempt so far. */
export function AttemptSection({ certification, attempts }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const [editing, setEditing] = useState<ExamAttempt | 'new' | null>(null);
  const [busy, setBusy] = useState(false);
  const [closed, setClosed] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  // What had the focus is gone after each of these, and the keyboard would start again at the top of the page.
  useEffect(() => {
    if (closed > 0) opener.current?.focus();
  }, [closed]);
  const close = () => {
    setEditing(null);
    setClosed((times) => times + 1);
  };
  const { id, name, sitting } = certification;

  const log = async (fields: AttemptFields) => {
    setBusy(true);
    const hasPracticum = practicumNeeded(entryById(certification.catalogueId)) === 'yes';
    const outcome = await (editing === null || editing === 'new'
      ? logAttempt(world, id, fields, hasPracticum)
      : changeAttempt(world, editing, fields)
    ).finally(() => setBusy(false));
    settle(leavingRenewed(outcome, id), i18n.t('attempt.logged', { name }));
    // Only a fresh pass brings new dates; correcting an old one does not.
    const fresh = editing === null || editing === 'new';
    if (outcome.kind !== 'done' || fields.outcome !== 'passed' || !fresh) return close();
    setEditing(null);
    goTo(`/certifications/${id}?renewed`);
  };
  const remove = async (attempt: ExamAttempt) => {
    settle(await changeAttempt(world, attempt, 'delete'), i18n.t('attempt.deleted'));
    setClosed((times) => times + 1);
  };

  return (
    <Section id="exam" title={i18n.t('attempt.title')}>
      {certification.lock === null ? null : <LockNotice lock={certification.lock} />}
      <SittingPanel certification={certification} onFinish={() => setEditing('new')} />
      {editing === null ? (
        <div>
          <Button ref={opener} onClick={() => setEditing('new')}>
            {i18n.t('popup.logAttempt')}
          </Button>
        </div>
      ) : (
        <AttemptForm
          key={editing === 'new' ? 'new' : editing.id}
          busy={busy}
          autoFocus
          {...(editing === 'new' ? {} : { initial: attemptDraftOf(editing, world.zone()) })}
          onLog={(fields) => void log(fields)}
          onCancel={close}
        />
      )}
      {attempts.length === 0 ? (
        <p className={styles.soft}>{i18n.t(sitting === null ? 'attempt.none' : 'attempt.noneYet')}</p>
      ) : (
        <ul className={styles.list} aria-label={i18n.t('attempt.list')}>
          {attempts.map((attempt) => (
            <AttemptLine
              key={attempt.id}
              attempt={attempt}
              onEdit={() => setEditing(attempt)}
              onDelete={() => void remove(attempt)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
