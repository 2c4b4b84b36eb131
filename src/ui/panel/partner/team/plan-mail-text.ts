import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { ComparedPlan } from '../../../../domain/points/plan-comparison.ts';
import { type RuleBook, ruleSetOn } from '../../../../domain/points/rule-book.ts';
import { CASES, caseWords } from '../../points/plan/plan-cases.ts';
import { dayWords, dealName, goalWords, pointsWords } from '../../points/plan/plan-words.ts';
import { ruleSetWords } from '../../points/rule-set-words.ts';
import type { MailText } from './mail-text.ts';

/** Where a plan stands, as an e-mail: its goal, its points in each case, what is missing, and its deals. */
export function planMailText({ plan, deals, outlook }: ComparedPlan, book: RuleBook): MailText {
  const { missing } = outlook;
  const cases = CASES.map((one) => {
    const words = i18n.t('partnerTeam.caseLine', { case: caseWords(one), points: pointsWords(outlook[one].total) });
    if (missing === null) return words;
    return `${words} ${i18n.t('partnerTeam.missing', { points: pointsWords(missing[one].needed) })}`;
  });
  const expected = deals.map((deal) =>
    i18n.t('partnerTeam.dealLine', {
      name: dealName(deal),
      amount: formatMoney(deal.mrr, browserLanguage()),
      day: dayWords(deal.expectedOn),
      percent: deal.probability,
    }),
  );
  const set = ruleSetOn(book.rules, plan.goalDay);
  const rules = set === null ? '' : ruleSetWords(set, book.rules);
  return {
    subject: plan.name,
    body: [
      goalWords(plan),
      cases.join('\n'),
      ...(expected.length === 0 ? [] : [`${i18n.t('partnerTeam.plannedDeals')}\n${expected.join('\n')}`]),
      i18n.t('partnerTeam.estimate', { rules }),
    ].join('\n\n'),
  };
}
