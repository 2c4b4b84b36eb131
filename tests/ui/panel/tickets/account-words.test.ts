import { expect, it } from 'vitest';
import { SEATS, SUBSCRIPTIONS } from '../../../../src/domain/tickets/support-rules.ts';
import { SEAT_LABELS, SUBSCRIPTION_LABELS } from '../../../../src/ui/panel/tickets/account-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it.each(['en', 'fr'])('tells subscriptions and seats apart in %s, old names among them', (language) => {
  speak(language);
  expect(new Set(SUBSCRIPTIONS.map((one) => SUBSCRIPTION_LABELS[one]())).size).toBe(SUBSCRIPTIONS.length);
  expect(new Set(SEATS.map((one) => SEAT_LABELS[one]())).size).toBe(SEATS.length);
});
