// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { rowHeight } from '../../../../src/ui/components/RowList.tsx';
import { paintElements } from '../../../../src/ui/paint-elements.ts';
import { PaintedTickets } from '../../../../src/ui/panel/tickets/PaintedTickets.tsx';
import { LANGUAGES, speak } from '../../../fixtures/locale-messages.ts';
import { plainMarkup } from '../../../fixtures/plain-markup.ts';
import { seenTicket, ticketCopy } from '../../../fixtures/ticket-copies.ts';

const COPY = ticketCopy({
  total: 300,
  tickets: [
    seenTicket(),
    seenTicket({ id: 't-2', name: '<b>', state: 'waiting', number: '' }),
    seenTicket({ id: 't-3', name: '', state: 'draft', hubId: '', number: '' }),
  ],
});
const page = <PaintedTickets copy={COPY} zone="Europe/Paris" />;

it.each(LANGUAGES)('is drawn without React as with it, in %s', (language) => {
  speak(language);
  const painted = document.createElement('div');
  paintElements(painted, page);
  const rendered = render(page).container;
  expect(plainMarkup(painted)).toBe(plainMarkup(rendered));
  const chosen = (root: Element) => [...root.querySelectorAll('select')].map(({ value }) => value);
  expect(chosen(painted)).toEqual(['all', 'changed']);
  expect(chosen(rendered)).toEqual(['all', 'changed']);
});

it('shows each ticket as it was, and keeps the place of those that are not copied', () => {
  render(page);
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    'The import stopschanged Nov 22, 2026 · No. 77 · Hub ID 12Submitted',
    '<b>changed Nov 22, 2026 · Hub ID 12Waiting for you',
    'Ticket without a summarychanged Nov 22, 2026Draft',
  ]);
  expect(items.map((item) => item.getAttribute('aria-setsize'))).toEqual(['300', '300', '300']);
  expect(screen.getByRole('list', { name: 'Tickets' }).style.paddingBlockEnd).toBe(`${297 * rowHeight()}px`);
});
