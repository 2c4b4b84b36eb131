import type { CertificationState } from '../../../domain/certifications/status.ts';
import type { ListFilter } from '../../../domain/preferences.ts';
import type { ListLine } from './list-line.ts';

const FILTERS: Record<ListFilter, (line: ListLine) => boolean> = {
  all: () => true,
  active: hasState('active', 'expiring', 'expires-today'),
  expiring: hasState('expiring', 'expires-today'),
  expired: hasState('expired'),
  'in-progress': hasState('in-progress', 'practicum-due', 'practicum-in-review', 'blocked'),
  locked: hasState('retake-locked'),
  favourites: ({ certification }) => certification.favourite,
};

/** Whether a filter leaves a line. */
export function isShown(line: ListLine, show: ListFilter): boolean {
  return FILTERS[show](line);
}

function hasState(...kinds: readonly CertificationState['kind'][]): (line: ListLine) => boolean {
  return ({ states }) => states.some(({ kind }) => kinds.includes(kind));
}
