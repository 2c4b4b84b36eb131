import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { readListName } from '../../../../domain/partner/clients/list-check.ts';
import type { ClientList } from '../../../../domain/partner/saved-report.ts';
import { renameClientList } from '../../../../jobs/partner/clients/save-client-list.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useFirstWrong } from '../../../components/use-first-wrong.ts';
import { useWorld } from '../../../components/world-context.ts';
import { ListNameField } from './ListNameField.tsx';
import styles from './ListTools.module.css';

interface Props {
  readonly list: ClientList;
  readonly onClose: () => void;
}

/** Gives a list of clients another name. */
export function RenameListForm({ list, onClose }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(list.name);
  const [refusal, setRefusal] = useState<object | null>(null);
  useFirstWrong(form, refusal);
  const save = async () => {
    const reading = readListName(name);
    if (reading.kind === 'problem') return setRefusal({});
    const outcome = await renameClientList(world, list, reading.value);
    settle(outcome, i18n.t('partnerClients.listRenamed', { name: reading.value }));
    if (outcome.kind === 'done') onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={i18n.t('partnerClients.renameList')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ListNameField value={name} asked={refusal !== null} onText={setName} autoFocus />
      <div className={styles.actions}>
        <Button type="submit">{i18n.t('action.save')}</Button>
        <Button onClick={onClose}>{i18n.t('action.cancel')}</Button>
      </div>
    </form>
  );
}
