import type { RenewalFilter } from './renewal-list-choice.ts';
import type { RenewalStanding } from './renewal-standing.ts';

/** Whether a filter lets a renewal through that stands so. What is overdue is due within no span to come. */
export function isRenewalShown(standing: RenewalStanding, filter: RenewalFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return standing.kind !== 'decided';
    case 'decided':
    case 'overdue':
      return standing.kind === filter;
    case 'within-30':
      return isWithin(standing, 30);
    case 'within-60':
      return isWithin(standing, 60);
    case 'within-90':
      return isWithin(standing, 90);
  }
}

function isWithin(standing: RenewalStanding, days: number): boolean {
  return standing.kind === 'today' || (standing.kind === 'ahead' && standing.days <= days);
}
