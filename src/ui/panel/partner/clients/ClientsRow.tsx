import type { Ref } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatPoints } from '../../../../domain/points/format-points.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import styles from './ClientsRow.module.css';
import type { ClientLine } from './client-line.ts';
import { dayWords, mrrWords } from './client-words.ts';

interface Props {
  readonly line: ClientLine;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
  readonly chosen: boolean;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly measure?: Ref<HTMLLIElement>;
}

/** One client in the list: who it is to the partner, what it pays and uses, and what comes next. */
export function ClientsRow({ line, index, total, chosen, onChoose, measure }: Props) {
  const { client, profile, products, mrr, standing, inactiveDays, nextRenewal } = line;
  const toolsUsed = profile?.toolsUsed ?? null;
  const lastActiveOn = profile?.lastActiveOn ?? null;
  const who = [profile?.relationship ?? '', client.market === null ? '' : countryWords(client.market), ...products];
  const figures = [
    i18n.t('partnerClients.points', { points: formatPoints(standing.total, browserLanguage()) }),
    ...(toolsUsed === null ? [] : [i18n.t('partnerClients.tools', toolsUsed)]),
    ...(lastActiveOn === null ? [] : [activeWords(lastActiveOn, inactiveDays ?? 0)]),
    ...(nextRenewal === null ? [] : [i18n.t('partnerClients.renews', { day: dayWords(nextRenewal) })]),
    ...(profile === null || profile.renewalOwner === ''
      ? []
      : [i18n.t('partnerClients.ownedBy', { name: profile.renewalOwner })]),
  ];
  return (
    <li ref={measure} data-index={index} aria-setsize={total} aria-posinset={index + 1} className={styles.row}>
      <label className={styles.choose}>
        <input
          type="checkbox"
          checked={chosen}
          onChange={(event) => onChoose(client.id, event.target.checked)}
          aria-label={i18n.t('partnerClients.choose', { name: client.name })}
        />
      </label>
      <a className={styles.open} href={`#/partner/clients/${client.id}`}>
        <span className={styles.name}>{client.name}</span>
        <span className={styles.mrr}>{mrr === null ? i18n.t('partnerClients.noMrr') : mrrWords(mrr)}</span>
        <span className={styles.detail}>{who.filter((part) => part !== '').join(' · ')}</span>
        <span className={styles.detail}>{figures.join(' · ')}</span>
      </a>
    </li>
  );
}

function activeWords(day: string, days: number): string {
  return `${i18n.t('partnerClients.active', { day: dayWords(day) })} (${i18n.t('partnerClients.daysAgo', days)})`;
}
