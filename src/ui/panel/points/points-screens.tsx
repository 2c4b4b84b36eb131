import type { ReactNode } from 'react';
import type { CalculatedDeal } from '../../../domain/points/calculated-deal.ts';
import { loadedLater } from '../../components/loaded-later.tsx';

const CalculatorScreen = loadedLater(async () => (await import('./calculator/CalculatorScreen.tsx')).CalculatorScreen);
const LedgerScreen = loadedLater(async () => (await import('./ledger/LedgerScreen.tsx')).LedgerScreen);
const ClientScreen = loadedLater(async () => (await import('./ledger/ClientScreen.tsx')).ClientScreen);
const LedgerImportScreen = loadedLater(
  async () => (await import('./import/LedgerImportScreen.tsx')).LedgerImportScreen,
);
const PlanScreen = loadedLater(async () => (await import('./plan/PlanScreen.tsx')).PlanScreen);
const PlanButton = loadedLater(async () => (await import('./plan/PlanButton.tsx')).PlanButton);
const RulesScreen = loadedLater(async () => (await import('./rules/RulesScreen.tsx')).RulesScreen);
const TierScreen = loadedLater(async () => (await import('./tier/TierScreen.tsx')).TierScreen);

/** The screen below `#/points/`; null when there is none. Each is loaded when it is asked for. */
export function pointsScreen(parts: readonly string[], query: URLSearchParams): ReactNode {
  const [section, id, ...rest] = parts;
  if (rest.length > 0) return null;
  if (section === 'plan') return <PlanScreen id={id ?? null} />;
  if (section === 'ledger') return ledgerScreen(id);
  return id === undefined ? plainScreen(section, query) : null;
}

/** The sections that are one screen each. */
function plainScreen(section: string | undefined, query: URLSearchParams): ReactNode {
  switch (section) {
    case undefined:
    case 'calculator':
      return <CalculatorScreen tab="points" dealAction={planButton} />;
    case 'currency':
      return <CalculatorScreen tab="currency" />;
    case 'tier':
      return <TierScreen />;
    case 'rules':
      return <RulesScreen currency={query.get('currency')} />;
    default:
      return null;
  }
}

function ledgerScreen(id: string | undefined): ReactNode {
  switch (id) {
    case undefined:
      return <LedgerScreen />;
    case 'new':
      return <ClientScreen key="new" id={null} />;
    case 'import':
      return <LedgerImportScreen />;
    default:
      return <ClientScreen key={id} id={id} />;
  }
}

/** Apart, so that the calculator does not wait for it. */
function planButton(deal: CalculatedDeal): ReactNode {
  return <PlanButton deal={deal} />;
}
