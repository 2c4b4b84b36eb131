import { expect, it } from 'vitest';
import { partnerScreen } from '../../../../src/ui/panel/partner/partner-screens.tsx';

it.each([[['nowhere']], [['clients', 'one', 'more']]])('there is no screen at %j', (parts) => {
  expect(partnerScreen(parts)).toBeNull();
});
