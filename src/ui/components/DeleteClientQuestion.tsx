import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../browser/language.ts';
import type { HistoryChoice } from '../../domain/partner/clients/client-deletion.ts';
import { type HistoryCounts, hasHistory, historyCounts } from '../../domain/partner/clients/client-history.ts';
import type { Client } from '../../domain/points/ledger.ts';
import { readClientHistory } from '../../store/queries/client-history.ts';
import { Button } from './Button.tsx';
import { countWords } from './count-words.ts';
import styles from './DeleteClientQuestion.module.css';
import { HeirField } from './HeirField.tsx';
import { useLive } from './use-live.ts';
import { useWorld } from './world-context.ts';

interface Props {
  readonly client: Client;
  readonly onChoose: (choice: HistoryChoice) => Promise<void>;
  readonly onCancel: () => void;
}

/** What is to become of a client's history, with how much of it there is; what another page adds meanwhile is counted too. */
export function DeleteClientQuestion({ client, onChoose, onCancel }: Props) {
  const { database } = useWorld();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [kind, setKind] = useState<HistoryChoice['kind']>('everything');
  const [heir, setHeir] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const busy = useRef(false);
  const counts = useLive(
    async () => historyCounts(await readClientHistory(database, client.id)),
    [database, client.id],
  );
  const asked = counts !== undefined;
  // The question stands where its button was, so the reader expects to be in it.
  useEffect(() => {
    if (asked) panel.current?.focus();
  }, [asked]);
  if (counts === undefined) return null;
  const kinds: readonly HistoryChoice['kind'][] =
    counts.payments === 0 ? ['everything', 'move'] : ['everything', 'payments', 'move'];
  const settle = async () => {
    setMissing(kind === 'move' && heir === null);
    if (kind === 'move' && heir === null) return;
    // A second press while the first is at work would ask about what is gone.
    if (busy.current) return;
    busy.current = true;
    const choice = kind === 'move' ? { kind, to: heir ?? '' } : { kind };
    await onChoose(choice).finally(() => {
      busy.current = false;
    });
  };
  return (
    <section ref={panel} className={styles.question} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('clientDeletion.title', { name: client.name })}</h2>
      <p>
        {hasHistory(counts)
          ? i18n.t('clientDeletion.text', { list: historyWords(counts) })
          : i18n.t('clientDeletion.nothingLeft')}
      </p>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{i18n.t('clientDeletion.choice')}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={kind === one} onChange={() => setKind(one)} />
            {i18n.t(`clientDeletion.kind.${one}`)}
          </label>
        ))}
      </fieldset>
      {kind === 'move' ? (
        <HeirField client={client} value={heir} missing={missing && heir === null} onPick={setHeir} />
      ) : null}
      <p className={styles.soft}>{i18n.t('clientDeletion.undoable')}</p>
      <div className={styles.actions}>
        <Button look="danger" onClick={() => void settle()}>
          {i18n.t(kind === 'move' ? 'clientDeletion.moveAndDelete' : 'ledger.deleteClient')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
      </div>
    </section>
  );
}

/** `3 point entries, 1 renewal and 2 payments`. */
function historyWords({ entries, renewals, deals, payments }: HistoryCounts): string {
  const parts = [
    ...(entries === 0 ? [] : [i18n.t('clientDeletion.entries', entries, [countWords(entries)])]),
    ...(renewals === 0 ? [] : [i18n.t('clientDeletion.renewals', renewals, [countWords(renewals)])]),
    ...(deals === 0 ? [] : [i18n.t('clientDeletion.deals', deals, [countWords(deals)])]),
    ...(payments === 0 ? [] : [i18n.t('clientDeletion.payments', payments, [countWords(payments)])]),
  ];
  return new Intl.ListFormat(browserLanguage(), { type: 'conjunction' }).format(parts);
}
