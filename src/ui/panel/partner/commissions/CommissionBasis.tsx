import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { SourcedFact } from '../../../../domain/certifications/catalogue.ts';
import { formatMoney } from '../../../../domain/money.ts';
import { COMMISSION_RULES } from '../../../../facts/commission-rules.ts';
import { factDate } from '../../../components/fact-date.ts';
import styles from './CommissionsScreen.module.css';
import { dayWords, ruleWords } from './commission-words.ts';

const { rules, keptUntil, upsellOn, touchlessMonths, payAfterDays, paperworkMonths, exchangeRateOf } = COMMISSION_RULES;

/** What every estimate of the screen rests on: rules with source and date, and assumptions by that name. */
export function CommissionBasis() {
  return (
    <details className={styles.basis}>
      <summary>{i18n.t('partnerCommissions.basis.title')}</summary>
      <ul>
        {rules.map((rule) => (
          <Fact key={rule.id} fact={rule.months} text={ruleWords(rule)} />
        ))}
        <Fact
          fact={keptUntil}
          text={i18n.t('partnerCommissions.basis.keptUntil', { day: dayWords(keptUntil.value) })}
        />
        <Fact fact={upsellOn} text={i18n.t('partnerCommissions.basis.upsell', upsellExample())} />
        <Fact
          fact={touchlessMonths}
          text={i18n.t('partnerCommissions.basis.touchless', { months: touchlessMonths.value })}
        />
        <Fact fact={payAfterDays} text={i18n.t('partnerCommissions.basis.payDay', { days: payAfterDays.value })} />
        <Fact
          fact={paperworkMonths}
          text={i18n.t('partnerCommissions.basis.paperwork', { months: paperworkMonths.value })}
        />
        <Fact fact={exchangeRateOf} text={i18n.t('partnerCommissions.basis.exchange')} />
        <li>{i18n.t('partnerCommissions.basis.netAssumed')}</li>
        <li>{i18n.t('partnerCommissions.basis.monthsAssumed')}</li>
        <li>{i18n.t('partnerCommissions.basis.upsellAssumed')}</li>
        <li>{i18n.t('partnerCommissions.basis.sharedAssumed')}</li>
        <li>{i18n.t('partnerCommissions.basis.assistedUnknown')}</li>
      </ul>
    </details>
  );
}

/** HubSpot's own example. */
function upsellExample(): Record<'after' | 'before' | 'increase', string> {
  const dollars = (major: number) => formatMoney({ minor: major * 100, currency: 'USD' }, browserLanguage());
  return { after: dollars(2_000), before: dollars(800), increase: dollars(1_200) };
}

function Fact({ fact, text }: { readonly fact: SourcedFact<unknown>; readonly text: string }) {
  return (
    <li>
      {text}{' '}
      <a href={fact.source} target="_blank" rel="noreferrer">
        {i18n.t('partnerCommissions.basis.source', { date: factDate(fact) })}
      </a>
    </li>
  );
}
