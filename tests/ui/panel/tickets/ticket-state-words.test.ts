import { expect, it } from 'vitest';
import { TICKET_STATES } from '../../../../src/domain/tickets/ticket-state.ts';
import { STATE_TONES, ticketStateWords } from '../../../../src/ui/panel/tickets/ticket-state-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it.each(['en', 'fr'])('tells every state from the others in %s', (language) => {
  speak(language);
  expect(new Set(TICKET_STATES.map(ticketStateWords)).size).toBe(5);
});

it('looks different in every state', () => {
  expect(new Set(TICKET_STATES.map((state) => STATE_TONES[state])).size).toBe(5);
});
