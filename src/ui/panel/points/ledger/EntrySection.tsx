import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { historyOn } from '../../../../domain/points/breakdown.ts';
import { newEntryDraft } from '../../../../domain/points/entry-draft.ts';
import type { ClientLedger } from '../../../../domain/points/ledger-view.ts';
import { Button } from '../../../components/Button.tsx';
import type { Points } from '../use-points.ts';
import { newEntryKey } from './draft-keys.ts';
import { EntryEditor } from './EntryEditor.tsx';
import { EntryItem } from './EntryItem.tsx';
import styles from './EntrySection.module.css';
import { useOpenForm } from './use-open-form.ts';

interface Props {
  readonly ledger: ClientLedger;
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly points: Points;
}

/** Few clients have more; the rest is drawn when it is asked for. */
const FIRST = 50;

/** The point entries of a client, the latest sale first. */
export function EntrySection({ ledger, drafts, points }: Props) {
  const { client, entries, credits } = ledger;
  const { today } = points;
  const kept = drafts.get(newEntryKey(client.id)) ?? null;
  // Where a form is open, its button comes first.
  const [forms, setForms] = useState(0);
  const count = useCallback((more: 1 | -1) => setForms((before) => before + more), []);
  const { open, show, close, opener } = useOpenForm<'new'>(kept === null ? null : 'new');
  const [all, setAll] = useState(false);
  const ordered = useMemo(
    () =>
      entries.toSorted((a, b) => (a.soldOn === b.soldOn ? b.createdAt - a.createdAt : a.soldOn < b.soldOn ? 1 : -1)),
    [entries],
  );
  const lines = useMemo(
    () => Map.groupBy(historyOn(credits, client.id, today), ({ credit }) => credit.entryId),
    [credits, client.id, today],
  );
  const productLines = useMemo(() => [...new Set(entries.map(({ productLine }) => productLine))], [entries]);
  const stored = useMemo(() => newEntryDraft(client.currency, today), [client.currency, today]);

  return (
    <section className={styles.section} aria-labelledby="entries">
      <header className={styles.head}>
        <h2 id="entries">{i18n.t('entry.title')}</h2>
        {open === null ? (
          <Button ref={opener} look={forms === 0 ? 'primary' : 'plain'} onClick={() => show('new')}>
            {i18n.t('entry.add')}
          </Button>
        ) : null}
      </header>
      {open === null ? null : (
        <EntryEditor
          label={i18n.t('entry.add')}
          draftKey={newEntryKey(client.id)}
          kept={kept}
          stored={stored}
          entry={null}
          client={client}
          productLines={productLines}
          points={points}
          onClose={close}
        />
      )}
      {entries.length === 0 ? <p className={styles.soft}>{i18n.t('entry.empty')}</p> : null}
      <ul className={styles.list} aria-labelledby="entries">
        {(all ? ordered : ordered.slice(0, FIRST)).map((entry) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            client={client}
            lines={lines.get(entry.id) ?? []}
            drafts={drafts}
            productLines={productLines}
            points={points}
            onForm={count}
            onDeleted={() => opener.current?.focus()}
          />
        ))}
      </ul>
      {all || ordered.length <= FIRST ? null : (
        <div>
          <Button onClick={() => setAll(true)}>{i18n.t('entry.showAll', [ordered.length])}</Button>
        </div>
      )}
    </section>
  );
}
