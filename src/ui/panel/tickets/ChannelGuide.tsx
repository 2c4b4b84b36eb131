import { i18n } from '#i18n';
import type { Account } from '../../../domain/tickets/account.ts';
import { type ChannelAdvice, channelAdvice } from '../../../domain/tickets/channel-advice.ts';
import type { TicketFields } from '../../../domain/tickets/ticket.ts';
import { SUPPORT_RULES } from '../../../facts/support.ts';
import { factDate } from '../../components/fact-date.ts';
import { ToneMark } from '../../components/ToneMark.tsx';
import styles from './ChannelGuide.module.css';
import { channelWords, languageWords, reasonWords, spokenWords } from './channel-words.ts';

interface Props {
  readonly fields: TicketFields;
  readonly account: Account | null;
}

const TONES = { yes: 'good', no: 'bad', unknown: 'muted' } as const;

/** Which ways are open for this account and why the others are not; what speaks against the one that was chosen. */
export function ChannelGuide({ fields, account }: Props) {
  const advice = channelAdvice(account, SUPPORT_RULES);
  const chosen = advice.find(({ channel }) => channel === fields.channel);
  const warning = chosen === undefined ? null : warningOf(chosen, fields);
  return (
    <details className={styles.guide} open={fields.channel === null}>
      <summary>{i18n.t('ticketChannel.title')}</summary>
      {warning === null ? null : (
        <p>
          <ToneMark tone="warn">{warning}</ToneMark>
        </p>
      )}
      <p className={styles.soft}>
        {account === null
          ? i18n.t('ticketChannel.noAccount')
          : i18n.t('ticketChannel.account', { name: account.name === '' ? account.hubId : account.name })}{' '}
        <a href="#/tickets/accounts">{i18n.t('ticketChannel.toAccounts')}</a>
      </p>
      <ul className={styles.list}>
        {advice.map((one) => (
          <li key={one.channel}>
            <ToneMark tone={TONES[one.open]}>
              <strong>{channelWords(one.channel)}</strong> · {i18n.t(`ticketChannel.open.${one.open}`)}
            </ToneMark>
            <span className={styles.soft}>{[reasonWords(one), spokenWords(one)].filter(isSaid).join(' ')}</span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {i18n.t('ticketChannel.source', {
          matrix: factDate(SUPPORT_RULES.matrix),
          seat: factDate(SUPPORT_RULES.seatRule),
        })}
      </p>
    </details>
  );
}

function warningOf(chosen: ChannelAdvice, { language }: TicketFields): string | null {
  const channel = channelWords(chosen.channel);
  if (chosen.open === 'no') return i18n.t('ticketChannel.closed', { channel, why: reasonWords(chosen) });
  if (chosen.languages !== null && !chosen.languages.includes(language)) {
    return i18n.t('ticketChannel.otherLanguage', { channel, language: languageWords(language) });
  }
  return null;
}

function isSaid(text: string): boolean {
  return text !== '';
}
