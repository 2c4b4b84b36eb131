import { expect, it } from 'vitest';
import {
  FILTER_LABELS,
  SORT_LABELS,
  TICKET_FILTERS,
  TICKET_SORTS,
} from '../../../../src/ui/panel/tickets/ticket-list-labels.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it.each(['en', 'fr'])('tells every filter and every order from the others in %s', (language) => {
  speak(language);
  expect(new Set(TICKET_FILTERS.map((one) => FILTER_LABELS[one]())).size).toBe(TICKET_FILTERS.length);
  expect(new Set(TICKET_SORTS.map((one) => SORT_LABELS[one]())).size).toBe(TICKET_SORTS.length);
});
