import { useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { numberFormatOf } from '../../../../domain/number-format.ts';
import { readDetailsDraft } from '../../../../domain/partner/clients/details-check.ts';
import { detailsDraftSchema } from '../../../../domain/partner/clients/details-draft.schema.ts';
import { detailsDraftOf } from '../../../../domain/partner/clients/details-draft.ts';
import {
  addClientDetails,
  editClientDetails,
  type KnownClient,
} from '../../../../jobs/partner/clients/save-client-details.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { readKeptTyping } from '../../points/ledger/kept-typing.ts';
import { LedgerForm } from '../../points/ledger/LedgerForm.tsx';
import { useLedgerForm } from '../../points/ledger/use-ledger-form.ts';
import type { Points } from '../../points/use-points.ts';
import { goTo } from '../../route.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { deskDraftKey } from './desk-draft-key.ts';

interface Props {
  /** Null for a new one. */
  readonly known: KnownClient | null;
  /** What was typed before and not saved, as it was kept. */
  readonly kept: unknown;
  readonly points: Points;
  /** Called when the form is done with. */
  readonly onClose?: () => void;
}

/** The form of a client's details: those of the ledger and those that only the partner desk tells. */
export function DetailsForm({ known, kept, points, onClose }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const language = browserLanguage();
  const { today, book } = points;
  const id = known?.client.id ?? null;
  const stored = useMemo(
    () => detailsDraftOf(known?.client ?? null, known?.profile ?? null, language),
    [known, language],
  );
  const { form, draft, problems, restored, change, discard, submit } = useLedgerForm({
    draftKey: deskDraftKey(id),
    kept: useMemo(() => readKeptTyping(kept, detailsDraftSchema), [kept]),
    stored,
    onRecord: known !== null,
    dates: ['lastActiveOn'],
    read: (typed) => readDetailsDraft(typed, { today, format: numberFormatOf(language) }),
    save: async (fields, forget) => {
      const outcome = await (known === null
        ? addClientDetails(world, fields)
        : editClientDetails(world, known, fields));
      if (outcome.kind === 'changed-elsewhere') return say(i18n.t('refusal.changedElsewhere'));
      await forget();
      settle(outcome, i18n.t('ledger.saved', { name: fields.client.name }));
      if (known === null) goTo(`/partner/clients/${outcome.id}`);
      else onClose?.();
    },
  });
  return (
    <LedgerForm
      form={form}
      label={i18n.t('ledger.clientForm')}
      restored={restored}
      onSubmit={submit}
      onCancel={onClose === undefined ? null : () => void discard().then(onClose)}
    >
      <DetailsFields draft={draft} problems={problems} book={book} onChange={change} />
    </LedgerForm>
  );
}
