import { expect, it } from 'vitest';
import { partnerScreen } from '../../../../src/ui/panel/partner/partner-screens.tsx';

it.each([[['nowhere']], [['clients', 'one', 'more']], [['import', 'one']]])('there is no screen at %j', (parts) => {
  expect(partnerScreen(parts)).toBeNull();
});

it('lets each section bring its own', () => {
  expect(partnerScreen(['import'])).not.toBeNull();
});
