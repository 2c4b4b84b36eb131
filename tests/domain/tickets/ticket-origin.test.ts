import { expect, it } from 'vitest';
import { NO_ORIGIN } from '../../../src/domain/tickets/ticket-origin.ts';

it('a ticket from nowhere knows nothing', () => {
  expect(Object.values(NO_ORIGIN).join('')).toBe('');
});
