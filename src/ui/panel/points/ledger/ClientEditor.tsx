import { useMemo } from 'react';
import { i18n } from '#i18n';
import { type ClientDraft, clientDraftOf, readClientDraft } from '../../../../domain/points/client-check.ts';
import { clientDraftSchema } from '../../../../domain/points/client-draft.schema.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { addClient, editClient } from '../../../../jobs/save-client.ts';
import { problemOf } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { goTo } from '../../route.ts';
import { CurrencyField } from '../CurrencyField.tsx';
import { MarketField } from '../MarketField.tsx';
import { clientKey } from './draft-keys.ts';
import { readKeptTyping } from './kept-typing.ts';
import { LedgerForm } from './LedgerForm.tsx';
import { useLedgerForm } from './use-ledger-form.ts';

interface Props {
  /** Null for a new one. */
  readonly client: Client | null;
  /** What was typed before and not saved, as it was kept. */
  readonly kept: unknown;
  readonly book: RuleBook;
  /** Called when the form is done with. */
  readonly onClose?: () => void;
}

const NEW: ClientDraft = { name: '', market: '', currency: '', link: '' };

/** The fields of a client. */
export function ClientEditor({ client, kept, book, onClose }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const stored = client === null ? NEW : clientDraftOf(client);
  const { form, draft, problems, restored, change, discard, submit } = useLedgerForm({
    draftKey: clientKey(client?.id ?? null),
    kept: useMemo(() => readKeptTyping(kept, clientDraftSchema), [kept]),
    stored,
    onRecord: client !== null,
    dates: [],
    read: readClientDraft,
    save: async (fields, forget) => {
      const outcome = await (client === null ? addClient(world, fields) : editClient(world, client, fields));
      if (outcome.kind === 'changed-elsewhere') return say(i18n.t('refusal.changedElsewhere'));
      await forget();
      settle(outcome, i18n.t('ledger.saved', { name: fields.name }));
      if (client === null) goTo(`/points/ledger/${outcome.id}`);
      else onClose?.();
    },
  });
  const error = (field: keyof ClientDraft) => problemOf(problems, field);

  return (
    <LedgerForm
      form={form}
      label={i18n.t('ledger.clientForm')}
      restored={restored}
      onSubmit={submit}
      onCancel={
        onClose === undefined
          ? null
          : () => {
              void discard().then(onClose);
            }
      }
    >
      <TextField
        label={i18n.t('ledger.name')}
        name="name"
        value={draft.name}
        error={error('name')}
        onText={(name) => change({ name })}
        wide
      />
      <MarketField
        label={i18n.t('ledger.market')}
        hint={i18n.t('ledger.marketHint')}
        value={draft.market === '' ? null : draft.market}
        error={error('market')}
        onPick={(market) => change({ market: market ?? '' })}
      />
      <CurrencyField
        label={i18n.t('ledger.currency')}
        hint={i18n.t('ledger.currencyHint')}
        book={book}
        value={draft.currency === '' ? null : draft.currency}
        error={error('currency')}
        onPick={(currency) => change({ currency: currency ?? '' })}
      />
      <TextField
        label={i18n.t('ledger.link')}
        name="link"
        type="url"
        value={draft.link}
        error={error('link')}
        onText={(link) => change({ link })}
        wide
      />
    </LedgerForm>
  );
}
