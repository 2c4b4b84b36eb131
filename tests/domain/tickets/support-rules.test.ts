import { expect, it } from 'vitest';
import { SEATS, SUBSCRIPTIONS } from '../../../src/domain/tickets/support-rules.ts';

it('names subscriptions old and new, and every seat that the rule knows, each once', () => {
  expect(new Set(SUBSCRIPTIONS).size).toBe(SUBSCRIPTIONS.length);
  expect(SUBSCRIPTIONS).toEqual(expect.arrayContaining(['free-tools', 'free-crm', 'basic']));
  expect(SEATS).toEqual(['core', 'sales', 'service', 'other', 'none']);
});
