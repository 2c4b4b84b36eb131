import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { ClientList } from '../../../../domain/partner/saved-report.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { deleteClientList, renameClientList } from '../../../../jobs/partner/reports/keep-client-list.ts';
import { countWords } from '../../../components/count-words.ts';
import section from '../../../components/Section.module.css';
import { useWorld } from '../../../components/world-context.ts';
import styles from './ClientLists.module.css';
import { NamedLine } from './NamedLine.tsx';

interface Props {
  readonly lists: readonly ClientList[];
  readonly clients: readonly Client[];
}

/** More than anyone reads; a list can have thousands. */
const MOST = 50;

/** Lists of clients under their names, each unfolding who is in it. */
export function ClientLists({ lists, clients }: Props) {
  const world = useWorld();
  const known = useMemo(() => new Map(clients.map((client) => [client.id, client])), [clients]);
  if (lists.length === 0) return <p className={section.soft}>{i18n.t('partnerReports.listsEmpty')}</p>;
  return (
    <ul>
      {lists.map((list) => {
        const living = list.clientIds.flatMap((id) => known.get(id) ?? []);
        return (
          <NamedLine
            key={list.id}
            row={list}
            others={lists.filter(({ id }) => id !== list.id)}
            onRename={(name) => renameClientList(world, list, name)}
            onDelete={() => deleteClientList(world, list)}
          >
            <details className={styles.list}>
              <summary>
                {list.name}{' '}
                <span className={section.soft}>
                  {i18n.t('partnerReports.listClients', living.length, [countWords(living.length)])}
                </span>
              </summary>
              <ul>
                {living.slice(0, MOST).map(({ id, name }) => (
                  <li key={id}>
                    <a href={`#/partner/clients/${id}`}>{name}</a>
                  </li>
                ))}
                {living.length > MOST ? <li>{i18n.t('partnerReports.more', living.length - MOST)}</li> : null}
              </ul>
            </details>
          </NamedLine>
        );
      })}
    </ul>
  );
}
