import { i18n } from '#i18n';
import type { RenewalField, RenewalProblem } from '../../../../domain/partner/renewals/renewal-check.ts';
import type { RenewalDraft } from '../../../../domain/partner/renewals/renewal-draft.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { ClientField } from '../../../components/ClientField.tsx';
import { Field } from '../../../components/Field.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { CurrencyField } from '../../points/CurrencyField.tsx';
import { renewalProblemOf } from './renewal-problem-words.ts';

interface Props {
  readonly draft: RenewalDraft;
  readonly problems: readonly RenewalProblem[];
  readonly clients: readonly Client[];
  readonly book: RuleBook;
  readonly onChange: (change: Partial<RenewalDraft>) => void;
}

type LineField = Exclude<RenewalField, 'clientId' | 'newClient' | 'addsClient' | 'products' | 'currency' | 'notes'>;

/** Every field of a renewal. */
export function RenewalInputs({ draft, problems, clients, book, onChange }: Props) {
  const client = clients.find(({ id }) => id === draft.clientId) ?? null;
  const line = (field: LineField) => ({
    name: field,
    value: draft[field],
    error: renewalProblemOf(problems, field),
    onText: (text: string) => onChange({ [field]: text }),
  });
  const area = (field: 'products' | 'notes', label: string, hint?: string) => (
    <Field label={label} error={renewalProblemOf(problems, field)} wide {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          value={draft[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <ClientField
        clients={clients}
        client={client}
        name={client?.name ?? draft.newClient}
        adds={draft.addsClient}
        byName={false}
        error={renewalProblemOf(problems, 'clientId')}
        onPick={(picked) =>
          onChange({
            clientId: picked?.id ?? '',
            newClient: '',
            addsClient: false,
            ...(picked === null ? {} : { currency: picked.currency }),
          })
        }
        onName={(newClient, addsClient) => onChange({ clientId: '', newClient, addsClient })}
      />
      <TextField {...line('renewsOn')} label={i18n.t('partnerRenewals.renewsOn')} type="date" />
      <TextField
        {...line('decideBy')}
        label={i18n.t('partnerRenewals.decideBy')}
        hint={i18n.t('partnerRenewals.decideByHint')}
        type="date"
      />
      <TextField {...line('termMonths')} label={i18n.t('partnerRenewals.termMonths')} inputMode="numeric" />
      {area('products', i18n.t('partnerRenewals.products'), i18n.t('partnerRenewals.productsHint'))}
      <TextField {...line('mrr')} label={i18n.t('partnerRenewals.mrr')} inputMode="decimal" />
      <CurrencyField
        label={i18n.t('ledger.currency')}
        book={book}
        value={draft.currency === '' ? null : draft.currency}
        error={renewalProblemOf(problems, 'currency')}
        onPick={(currency) => onChange({ currency: currency ?? '' })}
      />
      <TextField
        {...line('mrrChange')}
        label={i18n.t('partnerRenewals.mrrChange')}
        hint={i18n.t('partnerRenewals.mrrChangeHint')}
      />
      <TextField {...line('lastActiveEmployee')} label={i18n.t('partnerRenewals.lastActive')} />
      <TextField {...line('owner')} label={i18n.t('partnerRenewals.owner')} />
      <TextField {...line('manager')} label={i18n.t('partnerRenewals.manager')} />
      {area('notes', i18n.t('partnerRenewals.notes'))}
    </>
  );
}
