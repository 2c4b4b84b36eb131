import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import { baseDependsOnDay, type RuleBook, ruleSetOn } from '../../../../domain/points/rule-book.ts';
import type { TierAsks } from '../../../../domain/points/tier.ts';
import { countWords } from '../../../components/count-words.ts';
import { factDate } from '../../../components/fact-date.ts';
import { assumptionWords } from '../assumption-words.ts';
import { ruleSetWords } from '../rule-set-words.ts';
import type { Points } from '../use-points.ts';
import styles from './TierScreen.module.css';

interface Props {
  readonly points: Points;
  readonly view: LedgerView;
  readonly asks: TierAsks | null;
}

/** What every number of the screen rests on: entries, rules with source and date, and assumptions by that name. */
export function TierBasis({ points: { book, today }, view, asks }: Props) {
  const { entries, refused } = useMemo(() => countsOf(view), [view]);
  const { rules, overrides } = book;
  const set = ruleSetOn(rules, today);
  const own = overrides.soldLifeMonths;
  const { byDay, nowhere } = useMemo(() => assumedIn(view, book), [view, book]);
  return (
    <details className={styles.basis}>
      <summary>{i18n.t('tier.basis.title')}</summary>
      <ul>
        <li>
          <a href="#/points/ledger">{i18n.t('tier.basis.entries', entries, [countWords(entries)])}</a> ·{' '}
          {i18n.t('tier.basis.clients', view.size, [countWords(view.size)])}
        </li>
        {refused === 0 ? null : (
          <li>
            {i18n.t('tier.basis.refused', refused, [countWords(refused)])}{' '}
            <a href="#/points/rules">{i18n.t('tier.basis.giveBase')}</a>
          </li>
        )}
        {set === null ? null : (
          <li>
            {ruleSetWords(set, rules)} ·{' '}
            <a href={set.from.source} target="_blank" rel="noreferrer">
              {i18n.t('tier.basis.source', { date: factDate(set.from) })}
            </a>
          </li>
        )}
        {set?.rates === null ? <li>{i18n.t('tier.basis.ratesAssumed')}</li> : null}
        {asks?.minimumAssumed === true ? <li>{i18n.t('tier.basis.minimumAssumed')}</li> : null}
        <li>
          {own === null
            ? i18n.t('tier.basis.soldLife', { months: rules.assumptions.soldLifeMonths.value })
            : i18n.t('tier.basis.soldLifeOwn', { months: own })}
        </li>
        {byDay ? <li>{i18n.t('calculator.assumption', { text: assumptionWords('baseTableSwitch', rules) })}</li> : null}
        {nowhere ? (
          <li>{i18n.t('calculator.assumption', { text: assumptionWords('standardMarket', rules) })}</li>
        ) : null}
        <li>{i18n.t('tier.basis.measuredOn', { day: rules.assumptions.snapshotDay.value })}</li>
        <li>
          <a href="#/points/rules">{i18n.t('tier.basis.rules')}</a>
        </li>
      </ul>
    </details>
  );
}

function countsOf(view: LedgerView): { readonly entries: number; readonly refused: number } {
  let [entries, refused] = [0, 0];
  for (const ledger of view.values()) {
    entries += ledger.entries.length;
    refused += ledger.refused.length;
  }
  return { entries, refused };
}

/** Whether any base amount depends on a day that is assumed, and whether any client’s market is not known. */
function assumedIn(view: LedgerView, book: RuleBook): { readonly byDay: boolean; readonly nowhere: boolean } {
  const currencies = new Set<CurrencyCode>();
  let nowhere = false;
  for (const { client, entries } of view.values()) {
    nowhere ||= client.market === null && entries.length > 0;
    for (const { mrr } of entries) currencies.add(mrr.currency);
  }
  return { byDay: [...currencies].some((currency) => baseDependsOnDay(book, currency)), nowhere };
}
