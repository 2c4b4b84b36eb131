import { useState } from 'react';
import { i18n } from '#i18n';
import { listDraftSchema } from '../../../../domain/partner/reports/list-draft.schema.ts';
import type { ListDraft } from '../../../../domain/partner/reports/list-draft.ts';
import { type NameReading, readName } from '../../../../domain/partner/reports/name-check.ts';
import type { ClientList } from '../../../../domain/partner/saved-report.ts';
import { addToClientList, makeClientList, withClients } from '../../../../jobs/partner/reports/keep-client-list.ts';
import { countWords } from '../../../components/count-words.ts';
import { problemWords } from '../../../components/problem-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { PlanForm } from '../../points/plan/PlanForm.tsx';
import { useEditForm } from '../../points/plan/use-edit-form.ts';
import styles from './ListForm.module.css';
import { listKey } from './report-drafts.ts';

interface Props {
  readonly reportKey: string;
  /** Of the rows, each once. */
  readonly clientIds: readonly string[];
  /** Whether they are those of the rows that are asked for, or others are on their way. */
  readonly current: boolean;
  readonly lists: readonly ClientList[];
  readonly kept: unknown;
  readonly onDone: () => void;
}

const NOTHING: ListDraft = { into: 'new', name: '', listId: '' };

/** Puts the clients of a report into a new list or one that is there. */
export function ListForm({ reportKey, clientIds, current, lists, kept, onDone }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const [wrong, setWrong] = useState<Exclude<NameReading, { kind: 'ok' }> | null>(null);
  const { draft, restored, change, forget } = useEditForm(listKey(reportKey), kept, listDraftSchema, NOTHING);
  const into = lists.length === 0 ? 'new' : draft.into;
  const chosen = lists.find(({ id }) => id === draft.listId) ?? lists[0];
  const done = async () => {
    await forget();
    onDone();
  };
  const make = async () => {
    const reading = readName(draft.name, lists);
    if (reading.kind !== 'ok') return setWrong(reading);
    const outcome = await makeClientList(world, reading.value, clientIds);
    settle(outcome, i18n.t('partnerReports.listMade', { name: reading.value }));
    if (outcome.kind === 'done') await done();
  };
  const add = async (list: ClientList) => {
    const { name } = list;
    if (withClients(list, clientIds).length === list.clientIds.length) {
      say(i18n.t('partnerReports.listHad', { name }));
      return done();
    }
    const outcome = await addToClientList(world, list, clientIds);
    settle(outcome, i18n.t('partnerReports.listAdded', { name }));
    if (outcome.kind === 'done') await done();
  };
  const save = async () => {
    if (!current) return say(i18n.t('list.reading'));
    if (clientIds.length === 0) return say(i18n.t('partnerReports.noClients'));
    return into === 'existing' && chosen !== undefined ? add(chosen) : make();
  };
  return (
    <PlanForm
      label={i18n.t('partnerReports.useInLists')}
      submit={i18n.t('partnerReports.submit')}
      look="primary"
      problems={wrong === null ? [] : [wrong]}
      restored={restored}
      onSubmit={save}
      onCancel={() => void done()}
    >
      <p className={styles.count}>
        {clientIds.length === 0
          ? i18n.t('partnerReports.noClients')
          : i18n.t('partnerReports.clientsIn', clientIds.length, [countWords(clientIds.length)])}
      </p>
      {lists.length === 0 ? null : (
        <SelectField
          label={i18n.t('partnerReports.listKind')}
          value={into}
          options={['new', 'existing']}
          words={(one) => (one === 'new' ? i18n.t('partnerReports.listNew') : i18n.t('partnerReports.listExisting'))}
          onChoose={(next) => change({ into: next })}
        />
      )}
      {into === 'existing' && chosen !== undefined ? (
        <SelectField
          label={i18n.t('partnerReports.which')}
          value={chosen.id}
          options={lists.map(({ id }) => id)}
          words={(listId) => lists.find(({ id }) => id === listId)?.name ?? ''}
          onChoose={(listId) => change({ listId })}
        />
      ) : (
        <TextField
          label={i18n.t('partnerReports.listName')}
          value={draft.name}
          error={wrong === null ? null : wrongWords(wrong)}
          onText={(name) => change({ name })}
          autoFocus
        />
      )}
    </PlanForm>
  );
}

function wrongWords(wrong: Exclude<NameReading, { kind: 'ok' }>): string {
  return wrong.kind === 'taken' ? i18n.t('partnerReports.listTaken', { name: wrong.name }) : problemWords(wrong);
}
