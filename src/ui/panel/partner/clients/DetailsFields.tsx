import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import type { DetailsDraft } from '../../../../domain/partner/clients/details-check.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { Field } from '../../../components/Field.tsx';
import { problemOf } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';
import { CurrencyField } from '../../points/CurrencyField.tsx';
import { MarketField } from '../../points/MarketField.tsx';

interface Props {
  readonly draft: DetailsDraft;
  readonly problems: readonly DraftProblem<keyof DetailsDraft>[];
  readonly book: RuleBook;
  readonly onChange: (change: Partial<DetailsDraft>) => void;
}

/** What can be written about a client. Only its name and its currency must be. */
export function DetailsFields({ draft, problems, book, onChange }: Props) {
  /** What every field of text has in common. */
  const line = (field: keyof DetailsDraft) => ({
    name: field,
    value: draft[field],
    error: problemOf(problems, field),
    onText: (text: string) => onChange({ [field]: text }),
  });
  const choice = (field: 'market' | 'currency' | 'mrrCurrency') => ({
    value: draft[field] === '' ? null : draft[field],
    error: problemOf(problems, field),
    onPick: (code: string | null) => onChange({ [field]: code ?? '' }),
  });
  const area = (field: 'products' | 'notes', label: string, hint?: string) => (
    <Field label={label} error={problemOf(problems, field)} wide {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <textarea
          {...control}
          name={field}
          rows={3}
          value={draft[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <TextField {...line('name')} label={i18n.t('ledger.name')} wide />
      <MarketField {...choice('market')} label={i18n.t('ledger.market')} hint={i18n.t('ledger.marketHint')} />
      <CurrencyField
        {...choice('currency')}
        label={i18n.t('ledger.currency')}
        hint={i18n.t('ledger.currencyHint')}
        book={book}
      />
      <TextField {...line('link')} label={i18n.t('ledger.link')} type="url" wide />
      <TextField
        {...line('hubId')}
        label={i18n.t('partnerClients.hubId')}
        hint={i18n.t('partnerClients.hubIdHint')}
        inputMode="numeric"
      />
      <TextField
        {...line('relationship')}
        label={i18n.t('partnerClients.relationship')}
        hint={i18n.t('partnerClients.relationshipHint')}
      />
      {area('products', i18n.t('partnerClients.products'), i18n.t('partnerClients.productsHint'))}
      <TextField
        {...line('mrr')}
        label={i18n.t('partnerClients.mrr')}
        hint={i18n.t('partnerClients.mrrHint')}
        inputMode="decimal"
      />
      <CurrencyField
        {...choice('mrrCurrency')}
        label={i18n.t('partnerClients.mrrCurrency')}
        hint={i18n.t('partnerClients.mrrCurrencyHint')}
        book={book}
      />
      <TextField {...line('toolsUsed')} label={i18n.t('partnerClients.toolsUsed')} inputMode="numeric" />
      <TextField {...line('lastActiveOn')} label={i18n.t('partnerClients.lastActiveOn')} type="date" />
      <TextField {...line('renewalOwner')} label={i18n.t('partnerClients.renewalOwner')} />
      {area('notes', i18n.t('field.notes'))}
    </>
  );
}
