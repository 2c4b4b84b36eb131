import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import type { WonSharedDraft } from '../../../../domain/partner/shared-selling/won-shared-check.ts';
import { problemOf } from '../../../components/problem-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { saleKindWords } from '../../points/ledger/entry-words.ts';
import { ManagingFields } from './ManagingFields.tsx';
import styles from './WinFields.module.css';

interface Props {
  readonly draft: WonSharedDraft;
  readonly problems: readonly DraftProblem<keyof WonSharedDraft>[];
  /** Left in the ledger by an earlier winning. */
  readonly entries: number;
  readonly onChange: (change: Partial<WonSharedDraft>) => void;
}

const SALE_KINDS = ['new', 'cross-sell', 'upsell'] as const;

/** What is asked of a deal that was won; the day alone where its entries are in the ledger already. */
export function WinFields({ draft, problems, entries, onChange }: Props) {
  const line = (field: 'soldOn' | 'productLine' | 'lineSoldOn') => ({
    name: field,
    value: draft[field],
    error: problemOf(problems, field),
    onText: (text: string) => onChange({ [field]: text }),
  });
  // The form stands where its button was, so the reader expects to be in it.
  const day = <TextField {...line('soldOn')} label={i18n.t('partnerShared.closedOnWon')} type="date" autoFocus />;
  if (entries > 0) {
    return (
      <>
        <p className={styles.kept}>{i18n.t('partnerShared.winKept', entries)}</p>
        {day}
      </>
    );
  }
  return (
    <>
      {day}
      <TextField {...line('productLine')} label={i18n.t('entry.productLine')} />
      <SelectField
        label={i18n.t('entry.saleKind')}
        value={draft.saleKind}
        options={SALE_KINDS}
        words={saleKindWords}
        onChoose={(saleKind) => onChange({ saleKind })}
      />
      {draft.saleKind === 'upsell' ? (
        <TextField
          {...line('lineSoldOn')}
          label={i18n.t('entry.lineSoldOn')}
          hint={i18n.t('entry.lineSoldOnHint')}
          type="date"
        />
      ) : null}
      <ManagingFields draft={draft} error={problemOf(problems, 'otherPartners')} onChange={onChange} />
    </>
  );
}
