import { useId } from 'react';
import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import type { EntryDraft } from '../../../../domain/points/entry-draft.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { problemOf } from '../../../components/problem-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { AmountField } from '../AmountField.tsx';
import { CurrencyField } from '../CurrencyField.tsx';
import { dealWords, saleKindWords } from './entry-words.ts';

interface Props {
  readonly draft: EntryDraft;
  readonly problems: readonly DraftProblem<keyof EntryDraft>[];
  readonly productLines: readonly string[];
  readonly book: RuleBook;
  readonly onChange: (change: Partial<EntryDraft>) => void;
}

const DEALS = ['sourced', 'assisted', 'others'] as const;
const SALE_KINDS = ['new', 'cross-sell', 'upsell'] as const;

/** What can be written about an entry. What the rest makes meaningless is not asked for. */
export function EntryFields({ draft, problems, productLines, book, onChange }: Props) {
  const known = useId();
  const error = (field: keyof EntryDraft) => problemOf(problems, field);
  /** What every field of one line has in common. */
  const line = (
    field: 'productLine' | 'soldOn' | 'lineSoldOn' | 'managedFrom' | 'managedUntil' | 'otherPartners' | 'endedOn',
  ) => ({
    name: field,
    value: draft[field],
    error: error(field),
    onText: (text: string) => onChange({ [field]: text }),
  });
  const others = draft.deal === 'others';

  return (
    <>
      {/* The form stands where its button was, so the reader expects to be in it. */}
      <TextField {...line('productLine')} label={i18n.t('entry.productLine')} list={known} wide autoFocus />
      <datalist id={known}>
        {productLines.map((productLine) => (
          <option key={productLine} value={productLine} />
        ))}
      </datalist>
      <SelectField
        label={i18n.t('entry.deal')}
        value={draft.deal}
        options={DEALS}
        words={dealWords}
        onChoose={(deal) => onChange({ deal })}
      />
      <SelectField
        label={i18n.t('entry.saleKind')}
        value={draft.saleKind}
        options={SALE_KINDS}
        words={saleKindWords}
        onChoose={(saleKind) => onChange({ saleKind })}
      />
      <TextField
        {...line('soldOn')}
        label={i18n.t('entry.soldOn')}
        type="date"
        {...(others ? { hint: i18n.t('entry.soldOnHint') } : {})}
      />
      {draft.saleKind === 'upsell' ? (
        <TextField
          {...line('lineSoldOn')}
          label={i18n.t('entry.lineSoldOn')}
          hint={i18n.t('entry.lineSoldOnHint')}
          type="date"
        />
      ) : null}
      <AmountField
        label={i18n.t('entry.mrr')}
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
      <TextField
        {...line('managedFrom')}
        label={i18n.t('entry.managedFrom')}
        hint={i18n.t('entry.managedFromHint')}
        type="date"
      />
      {draft.managedFrom === '' ? null : (
        <>
          <TextField {...line('managedUntil')} label={i18n.t('entry.managedUntilLabel')} type="date" />
          <TextField
            {...line('otherPartners')}
            label={i18n.t('entry.otherPartners')}
            hint={i18n.t('entry.otherPartnersHint')}
            inputMode="numeric"
          />
        </>
      )}
      <TextField
        {...line('endedOn')}
        label={i18n.t('entry.endedOnLabel')}
        hint={i18n.t('entry.endedOnHint')}
        type="date"
      />
    </>
  );
}
