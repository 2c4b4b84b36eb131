import { expect, it } from 'vitest';
import { menuTitle } from '../../../src/jobs/tickets/menu-title.ts';
import { speak } from '../../fixtures/locale-messages.ts';

it('speaks the language of the browser', () => {
  expect(menuTitle()).toBe('New support ticket from here');
  speak('fr');
  expect(menuTitle()).toBe('Nouveau ticket d’assistance à partir d’ici');
});
