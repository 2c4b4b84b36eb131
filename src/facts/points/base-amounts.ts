import type { BaseTable } from '../../domain/points/points-rules.ts';
import { pointsPages } from './points-pages.ts';

/** The two tables that HubSpot printed, oldest first. The day the second took over is not known. */
export const BASE_TABLES: readonly BaseTable[] = [
  {
    id: 'A',
    status: 'current',
    amounts: {
      value: {
        USD: '100',
        // Out of step with the others, nearly at par with the US dollar; it is what the page printed.
        AUD: '105',
        CAD: '130',
        COP: '300300',
        EUR: '75',
        GBP: '62.50',
        JPY: '12000',
        SGD: '140',
        ZAR: '1545',
      },
      ...pointsPages.tiersBeforeJuly2025,
    },
  },
  {
    id: 'B',
    status: 'illustration',
    amounts: {
      value: {
        USD: '100',
        AUD: '154',
        CAD: '130',
        COP: '408000',
        EUR: '88',
        GBP: '74',
        JPY: '14400',
        SGD: '129',
        ZAR: '1768',
      },
      ...pointsPages.tiersAfterJuly2025,
    },
  },
];
