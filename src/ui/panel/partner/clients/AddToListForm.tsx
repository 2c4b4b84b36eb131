import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { readListName } from '../../../../domain/partner/clients/list-check.ts';
import type { ClientList } from '../../../../domain/partner/saved-report.ts';
import { addClientList, addToClientList } from '../../../../jobs/partner/clients/save-client-list.ts';
import { Button } from '../../../components/Button.tsx';
import { countWords } from '../../../components/count-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useFirstWrong } from '../../../components/use-first-wrong.ts';
import { useWorld } from '../../../components/world-context.ts';
import { ListNameField } from './ListNameField.tsx';
import styles from './ListTools.module.css';

interface Props {
  readonly lists: readonly ClientList[];
  readonly clientIds: readonly string[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const NEW = 'new';

/** Puts clients into a list, a new one or one there is. */
export function AddToListForm({ lists, clientIds, onDone, onCancel }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [target, setTarget] = useState(lists[0]?.id ?? NEW);
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<object | null>(null);
  const saving = useRef(false);
  useFirstWrong(form, refusal);
  const list = lists.find(({ id }) => id === target);
  const save = async () => {
    if (list !== undefined) {
      const outcome = await addToClientList(world, list, clientIds);
      settle(outcome, i18n.t('partnerClients.added', outcome.added, { name: list.name }));
      return outcome.kind;
    }
    const reading = readListName(name);
    if (reading.kind === 'problem') {
      setRefusal({});
      return 'refused';
    }
    const outcome = await addClientList(world, reading.value, clientIds);
    settle(outcome, i18n.t('partnerClients.added', outcome.added, { name: reading.value }));
    return outcome.kind;
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={i18n.t('partnerClients.addToList')}
      onSubmit={(event) => {
        event.preventDefault();
        // A second press while the first is being saved would make two lists.
        if (saving.current) return;
        saving.current = true;
        void save()
          .then((kind) => (kind === 'done' ? onDone() : undefined))
          .finally(() => {
            saving.current = false;
          });
      }}
    >
      {lists.length === 0 ? null : (
        <SelectField
          label={i18n.t('partnerClients.intoList')}
          value={list === undefined ? NEW : target}
          options={[...lists.map(({ id }) => id), NEW]}
          words={(id) => lists.find((one) => one.id === id)?.name ?? i18n.t('partnerClients.newList')}
          onChoose={setTarget}
        />
      )}
      {list === undefined ? (
        <ListNameField value={name} asked={refusal !== null} onText={setName} autoFocus={lists.length === 0} />
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" look="plain">
          {i18n.t('partnerClients.addCount', clientIds.length, [countWords(clientIds.length)])}
        </Button>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
      </div>
    </form>
  );
}
