import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import type { DealStage } from '../../../../domain/partner/shared-deal.ts';
import type { SharedDealDraft } from '../../../../domain/partner/shared-selling/shared-deal-draft.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { ClientField } from '../../../components/ClientField.tsx';
import { Field } from '../../../components/Field.tsx';
import { problemOf } from '../../../components/problem-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { AmountField } from '../../points/AmountField.tsx';
import { CurrencyField } from '../../points/CurrencyField.tsx';
import { dealWords, saleKindWords } from '../../points/ledger/entry-words.ts';
import { MarketField } from '../../points/MarketField.tsx';
import { ManagingFields } from './ManagingFields.tsx';

interface Props {
  readonly draft: SharedDealDraft;
  readonly problems: readonly DraftProblem<keyof SharedDealDraft>[];
  readonly stage: DealStage;
  /** The client of the typed name; null while there is none. */
  readonly known: Client | null;
  readonly clients: readonly Client[];
  readonly book: RuleBook;
  readonly onChange: (change: Partial<SharedDealDraft>) => void;
}

const ORIGINS = ['sourced', 'assisted'] as const;
const SALE_KINDS = ['new', 'cross-sell', 'upsell'] as const;

/** What can be written about a shared deal. What the rest makes meaningless is not asked for. */
export function SharedDealFields({ draft, problems, stage, known, clients, book, onChange }: Props) {
  const error = (field: keyof SharedDealDraft) => problemOf(problems, field);
  /** What every field of one line has in common. */
  const line = (field: 'name' | 'productLine' | 'createdOn' | 'expectedOn' | 'closedOn') => ({
    name: field,
    value: draft[field],
    error: error(field),
    onText: (text: string) => onChange({ [field]: text }),
  });
  const isNew = draft.client.trim() !== '' && known === null && draft.addsClient;
  return (
    <>
      <ClientField
        clients={clients}
        client={known}
        name={draft.client}
        adds={draft.addsClient}
        byName
        error={error('client')}
        onPick={(client) => onChange({ client: client?.name ?? '', addsClient: false })}
        onName={(client, addsClient) => onChange({ client, addsClient })}
      />
      {isNew ? (
        <MarketField
          label={i18n.t('partnerShared.market')}
          value={draft.market === '' ? null : draft.market}
          onPick={(market) => onChange({ market: market ?? '' })}
          wide
        />
      ) : null}
      <TextField {...line('name')} label={i18n.t('partnerShared.name')} />
      <TextField {...line('productLine')} label={i18n.t('entry.productLine')} />
      <SelectField
        label={i18n.t('partnerShared.source')}
        value={draft.origin}
        options={ORIGINS}
        words={dealWords}
        onChoose={(origin) => onChange({ origin })}
      />
      <SelectField
        label={i18n.t('entry.saleKind')}
        value={draft.saleKind}
        options={SALE_KINDS}
        words={saleKindWords}
        onChoose={(saleKind) => onChange({ saleKind })}
      />
      <AmountField
        label={i18n.t('partnerShared.amount')}
        name="amount"
        text={draft.amount}
        error={error('amount')}
        onText={(amount) => onChange({ amount })}
      />
      <CurrencyField
        label={i18n.t('ledger.currency')}
        book={book}
        value={draft.currency === '' ? null : draft.currency}
        error={error('currency')}
        onPick={(currency) => onChange({ currency: currency ?? '' })}
      />
      <TextField {...line('createdOn')} label={i18n.t('partnerShared.createdOn')} type="date" />
      <TextField {...line('expectedOn')} label={i18n.t('partnerShared.expectedOn')} type="date" />
      {stage === 'open' ? null : (
        <TextField
          {...line('closedOn')}
          label={stage === 'won' ? i18n.t('partnerShared.closedOnWon') : i18n.t('partnerShared.closedOnLost')}
          type="date"
        />
      )}
      <ManagingFields draft={draft} error={error('otherPartners')} onChange={onChange} />
      <Field label={i18n.t('partnerShared.notes')} error={error('notes')} wide>
        {(control) => (
          <textarea {...control} value={draft.notes} onChange={(event) => onChange({ notes: event.target.value })} />
        )}
      </Field>
    </>
  );
}
