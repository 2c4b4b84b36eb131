import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Certification, Holder } from '../../../domain/certifications/certification.ts';
import { type CertificationDraft, readDraft } from '../../../domain/certifications/certification-check.ts';
import type { DraftProblem } from '../../../domain/draft-problem.ts';
import { dayOf } from '../../../domain/time.ts';
import { catalogueMatcher } from '../../../jobs/catalogue.ts';
import { addCertification, editCertification } from '../../../jobs/save-certification.ts';
import { momentOf } from '../../../jobs/world.ts';
import { Button } from '../../components/Button.tsx';
import { unreadDates } from '../../components/unread-dates.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useFirstWrong } from '../../components/use-first-wrong.ts';
import { useKeptForm } from '../../components/use-kept-form.ts';
import { useWorld } from '../../components/world-context.ts';
import { goTo } from '../route.ts';
import styles from './CertificationEditor.module.css';
import { EditorFields } from './EditorFields.tsx';
import { holderMeant, type KeptDraft, mergedDraft, readKeptDraft, storedDraft } from './editor-draft.ts';

interface Props {
  readonly certification: Certification | null;
  readonly holders: readonly Holder[];
  /** What was typed before and not saved, as it was kept. */
  readonly kept: unknown;
  readonly lastHolderId: string | null;
}

const DATES = ['earnedOn', 'expiresOn', 'practicumSubmittedOn'] as const;

export function draftKey(id: string | null): string {
  return `certification|${id ?? 'new'}`;
}

/** The fields of a certification. What is typed is kept at once; it becomes the certification with Save. */
export function CertificationEditor({ certification, holders, kept, lastHolderId }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly DraftProblem<keyof CertificationDraft>[]>([]);
  // Until something is typed the form follows the record, which another page may change.
  const { typed, restored, type, forget } = useKeptForm<KeptDraft>(
    draftKey(certification?.id ?? null),
    readKeptDraft(kept),
  );
  const stored = storedDraft(certification, holders, lastHolderId);
  const untouched: KeptDraft = { began: stored, draft: stored };
  const { draft, clash } = mergedDraft(typed ?? untouched, stored);
  const saving = useRef(false);
  useFirstWrong(form, problems.length === 0 ? null : problems);

  const discard = async () => {
    await forget();
    setProblems([]);
  };
  const save = async () => {
    const unread = unreadDates(form.current, DATES);
    const reading = readDraft(draft, dayOf(momentOf(world)));
    if (reading.kind === 'refused') return setProblems([...unread, ...reading.problems]);
    if (unread.length > 0) return setProblems(unread);
    if (clash) return say(i18n.t('refusal.changedElsewhere'));
    const { holderId, ...value } = reading.value;
    const match = catalogueMatcher().byName(value.name);
    const fields = {
      ...value,
      catalogueId: match.kind === 'exact' || match.kind === 'likely' ? match.entry.id : null,
      holder: holderMeant(holderId, holders),
    };
    const outcome = await (certification === null
      ? addCertification(world, fields)
      : editCertification(world, certification, fields));
    if (outcome.kind === 'changed-elsewhere') return say(i18n.t('refusal.changedElsewhere'));
    await discard();
    settle(outcome, i18n.t('editor.saved', { name: value.name }));
    if (certification === null) goTo(`/certifications/${outcome.id}`);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={i18n.t('editor.form')}
      onSubmit={(event) => {
        event.preventDefault();
        // A second click while the first is being saved would add it twice.
        if (saving.current) return;
        saving.current = true;
        void save().finally(() => {
          saving.current = false;
        });
      }}
    >
      {restored ? (
        <p className={styles.restored} role="status">
          {i18n.t('editor.restored')}
        </p>
      ) : null}
      <EditorFields
        draft={draft}
        problems={problems}
        holders={holders}
        onChange={(change) => {
          const { began, draft: before } = typed ?? untouched;
          type({ began, draft: { ...before, ...change } });
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {i18n.t('action.save')}
        </Button>
        {typed === null ? null : <Button onClick={() => void discard()}>{i18n.t('editor.discard')}</Button>}
      </div>
    </form>
  );
}
