import { lazy, type ReactNode, Suspense } from 'react';
import type { CalculatedDeal } from '../../../domain/points/calculated-deal.ts';

const CalculatorScreen = lazy(() =>
  import('./calculator/CalculatorScreen.tsx').then((file) => ({ default: file.CalculatorScreen })),
);
const LedgerScreen = lazy(() => import('./ledger/LedgerScreen.tsx').then((file) => ({ default: file.LedgerScreen })));
const ClientScreen = lazy(() => import('./ledger/ClientScreen.tsx').then((file) => ({ default: file.ClientScreen })));
const LedgerImportScreen = lazy(() =>
  import('./import/LedgerImportScreen.tsx').then((file) => ({ default: file.LedgerImportScreen })),
);
const PlanScreen = lazy(() => import('./plan/PlanScreen.tsx').then((file) => ({ default: file.PlanScreen })));
const PlanButton = lazy(() => import('./plan/PlanButton.tsx').then((file) => ({ default: file.PlanButton })));
const RulesScreen = lazy(() => import('./rules/RulesScreen.tsx').then((file) => ({ default: file.RulesScreen })));
const TierScreen = lazy(() => import('./tier/TierScreen.tsx').then((file) => ({ default: file.TierScreen })));

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
  return (
    <Suspense fallback={null}>
      <PlanButton deal={deal} />
    </Suspense>
  );
}
