import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { ClosingCombination, ClosingDeal } from '../../../../domain/points/closing-deals.ts';
import { Button } from '../../../components/Button.tsx';
import styles from './ClosingDeals.module.css';
import { originWords } from './plan-words.ts';

interface Props {
  readonly combination: ClosingCombination;
  readonly onAdd: () => void;
}

/** One deal, or two together, that would close the gap. */
export function ClosingChoice({ combination, onAdd }: Props) {
  return (
    <li>
      <div className={styles.deals}>
        {combination.map((one) => (
          <p key={`${one.option.deal} ${one.option.manages}`}>
            <span className={styles.amount}>{amountWords(one)}</span> {kindWords(one)}
          </p>
        ))}
      </div>
      <Button
        aria-label={i18n.t('plan.addClosingOf', { deals: combination.map((one) => wordsOf(one)).join(' + ') })}
        onClick={onAdd}
      >
        {i18n.t('plan.addClosing')}
      </Button>
    </li>
  );
}

function wordsOf(deal: ClosingDeal): string {
  return `${amountWords(deal)} ${kindWords(deal)}`;
}

function amountWords({ amount }: ClosingDeal): string {
  return i18n.t('plan.monthly', { amount: formatMoney(amount, browserLanguage()) });
}

function kindWords({ option: { deal, manages }, growth }: ClosingDeal): string {
  const words = [
    originWords(deal),
    manages ? i18n.t('plan.managed') : i18n.t('plan.notManaged'),
    ...(growth ? [i18n.t('plan.growth')] : []),
  ];
  return words.join(' · ');
}
