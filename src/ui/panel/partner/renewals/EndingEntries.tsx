import { i18n } from '#i18n';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import type { EndingEntry } from '../../../../domain/partner/renewals/ending-entries.ts';
import { entryName } from '../../points/ledger/entry-words.ts';
import styles from './OutcomePart.module.css';
import { dayWords, moneyWords } from './renewal-words.ts';

interface Props {
  readonly renewal: Renewal;
  readonly ending: readonly EndingEntry[];
  /** Ids of those that shall end. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which entries of the client's ledger end with a renewal that was lost. */
export function EndingEntries({ renewal, ending, chosen, onChoose }: Props) {
  if (ending.length === 0) return <p className={styles.note}>{i18n.t('partnerRenewals.noEntries')}</p>;
  return (
    <fieldset className={styles.entries}>
      <legend>{i18n.t('partnerRenewals.endEntries', { day: dayWords(renewal.renewsOn) })}</legend>
      {ending.map(({ entry }) => (
        <label key={entry.id} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.has(entry.id)}
            onChange={(event) => {
              const next = new Set(chosen);
              if (event.target.checked) next.add(entry.id);
              else next.delete(entry.id);
              onChoose(next);
            }}
          />
          {entryName(entry)} · {moneyWords(entry.mrr)}
        </label>
      ))}
    </fieldset>
  );
}
