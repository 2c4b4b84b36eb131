import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import { type RenewalProblem, readRenewalDraft } from '../../../../domain/partner/renewals/renewal-check.ts';
import { renewalDraftSchema } from '../../../../domain/partner/renewals/renewal-draft.schema.ts';
import type { RenewalDraft } from '../../../../domain/partner/renewals/renewal-draft.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { addRenewal, editRenewal } from '../../../../jobs/partner/renewals/save-renewal.ts';
import { unreadDates } from '../../../components/unread-dates.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { PlanForm } from '../../points/plan/PlanForm.tsx';
import { useEditForm } from '../../points/plan/use-edit-form.ts';
import type { Points } from '../../points/use-points.ts';
import { goTo } from '../../route.ts';
import styles from './RenewalEditor.module.css';
import { RenewalInputs } from './RenewalInputs.tsx';

interface Props {
  /** Null for a new one. */
  readonly renewal: Renewal | null;
  readonly draftKey: string;
  /** What was typed before and not saved, as it was kept. */
  readonly kept: unknown;
  /** What the fields hold where nothing was typed. */
  readonly stored: RenewalDraft;
  readonly clients: readonly Client[];
  readonly points: Points;
}

/** The fields of a renewal that is added or edited. What is typed is kept at once; it becomes the renewal with the button. */
export function RenewalEditor({ renewal, draftKey, kept, stored, clients, points }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const fields = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<readonly RenewalProblem[]>([]);
  const { draft, clash, restored, change, forget } = useEditForm(draftKey, kept, renewalDraftSchema, stored);
  const save = async () => {
    const unread = unreadDates(fields.current?.closest('form') ?? null, ['renewsOn', 'decideBy']);
    const reading = readRenewalDraft(draft, { today: points.today, locale: browserLanguage() });
    const found = reading.kind === 'refused' ? reading.problems : [];
    const blank = new Set<string>(unread.map(({ field }) => field));
    const all = [...unread, ...found.filter(({ field }) => !blank.has(field))];
    setProblems(all);
    if (all.length > 0 || reading.kind === 'refused') return;
    if (renewal !== null && clash) return say(i18n.t('refusal.changedElsewhere'));
    const outcome = await (renewal === null
      ? addRenewal(world, reading.value)
      : editRenewal(world, renewal, reading.value));
    if (outcome.kind === 'changed-elsewhere') return say(i18n.t('refusal.changedElsewhere'));
    if (outcome.kind === 'gone') return say(i18n.t('ledger.clientGone'));
    await forget();
    settle(outcome, i18n.t('partnerRenewals.saved'));
    if (renewal === null) goTo(`/partner/renewals/${outcome.id}`);
  };
  return (
    <PlanForm
      label={i18n.t('partnerRenewals.form')}
      submit={i18n.t('action.save')}
      look="primary"
      problems={problems}
      restored={restored}
      onSubmit={save}
      onCancel={() =>
        void forget().then(() => {
          setProblems([]);
          if (renewal === null) goTo('/partner/renewals');
        })
      }
    >
      <div ref={fields} className={styles.fields}>
        <RenewalInputs draft={draft} problems={problems} clients={clients} book={points.book} onChange={change} />
      </div>
    </PlanForm>
  );
}
