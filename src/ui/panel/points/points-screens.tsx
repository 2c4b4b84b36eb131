import { lazy, type ReactNode } from 'react';

const CalculatorScreen = lazy(() =>
  import('./calculator/CalculatorScreen.tsx').then((file) => ({ default: file.CalculatorScreen })),
);

/** The screen below `#/points/`; null when there is none. Each is loaded when it is asked for. */
export function pointsScreen(parts: readonly string[], _query: URLSearchParams): ReactNode {
  const [section, ...rest] = parts;
  if (rest.length > 0) return null;
  switch (section) {
    case 'calculator':
      return <CalculatorScreen tab="points" />;
    case 'currency':
      return <CalculatorScreen tab="currency" />;
    default:
      return null;
  }
}
