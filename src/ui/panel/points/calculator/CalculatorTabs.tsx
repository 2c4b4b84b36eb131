import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { goTo } from '../../route.ts';
import styles from './CalculatorTabs.module.css';

export type CalculatorTab = 'points' | 'currency';

/** One record a tab of HubSpot's calculator. */
const TABS = {
  points: { path: '/points/calculator', label: () => i18n.t('calculator.pointsTab') },
  currency: { path: '/points/currency', label: () => i18n.t('calculator.currencyTab') },
};

interface Props {
  readonly tab: CalculatorTab;
  readonly children: ReactNode;
}

/** The two tabs, each with an address of its own. */
export function CalculatorTabs({ tab, children }: Props) {
  return (
    <Tabs.Root className={styles.tabs} value={tab} onValueChange={(next: CalculatorTab) => goTo(TABS[next].path)}>
      <Tabs.List className={styles.list} aria-label={i18n.t('calculator.title')}>
        {Object.entries(TABS).map(([name, { label }]) => (
          <Tabs.Tab key={name} value={name} className={styles.tab}>
            {label()}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className={styles.panel}>
        {children}
      </Tabs.Panel>
    </Tabs.Root>
  );
}
