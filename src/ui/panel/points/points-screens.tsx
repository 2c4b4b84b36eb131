import { lazy, type ReactNode } from 'react';

const CalculatorScreen = lazy(() =>
  import('./calculator/CalculatorScreen.tsx').then((file) => ({ default: file.CalculatorScreen })),
);

const RulesScreen = lazy(() => import('./rules/RulesScreen.tsx').then((file) => ({ default: file.RulesScreen })));

/** The screen below `#/points/`; null when there is none. Each is loaded when it is asked for. */
export function pointsScreen(parts: readonly string[], query: URLSearchParams): ReactNode {
  const [section, ...rest] = parts;
  if (rest.length > 0) return null;
  switch (section) {
    case 'calculator':
      return <CalculatorScreen tab="points" />;
    case 'currency':
      return <CalculatorScreen tab="currency" />;
    case 'rules':
      return <RulesScreen currency={query.get('currency')} />;
    default:
      return null;
  }
}
