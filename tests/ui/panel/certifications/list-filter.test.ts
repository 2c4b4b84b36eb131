import { expect, it } from 'vitest';
import type { CertificationState } from '../../../../src/domain/certifications/status.ts';
import { LIST_FILTERS } from '../../../../src/domain/preferences.ts';
import { isShown } from '../../../../src/ui/panel/certifications/list-filter.ts';
import { certification } from '../../../fixtures/rows.ts';

const line = (favourite: boolean, ...states: readonly CertificationState[]) => ({
  certification: certification({ favourite }),
  holder: '',
  states,
});

it.each<[string, ReturnType<typeof line>, readonly string[]]>([
  ['an active one', line(false, { kind: 'active' }), ['all', 'active']],
  ['one that expires today', line(false, { kind: 'expires-today' }), ['all', 'active', 'expiring']],
  [
    'a favourite in review',
    line(true, { kind: 'practicum-in-review', submittedOn: null }),
    ['all', 'in-progress', 'favourites'],
  ],
  [
    'one in two states',
    line(false, { kind: 'retake-locked', until: 1 }, { kind: 'blocked', by: [] }),
    ['all', 'in-progress', 'locked'],
  ],
])('%s is shown under its filters alone', (_, one, filters) => {
  expect(LIST_FILTERS.filter((show) => isShown(one, show))).toEqual(filters);
});
