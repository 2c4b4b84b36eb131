import { lazy, type ReactNode } from 'react';

const PartnerImportScreen = lazy(() =>
  import('./import/PartnerImportScreen.tsx').then((file) => ({ default: file.PartnerImportScreen })),
);

/** The screen below `#/partner`; null when there is none. Each is loaded when it is asked for. */
export function partnerScreen(parts: readonly string[]): ReactNode {
  const [section, id, ...rest] = parts;
  if (rest.length > 0) return null;
  return SCREENS[section ?? 'progress']?.(id) ?? null;
}

/** One record a section; what follows it in the address is handed on. */
const SCREENS: Readonly<Record<string, (id: string | undefined) => ReactNode>> = {
  import: (id) => (id === undefined ? <PartnerImportScreen /> : null),
};
