import { expect, it } from 'vitest';
import { partnerScreen } from '../../../../src/ui/panel/partner/partner-screens.tsx';

it.each([[['nowhere']], [['clients', 'one', 'more']]])('there is no screen at %j', (parts) => {
  expect(partnerScreen(parts)).toBeNull();
});

it.each([[['shared']], [['shared', 'new']], [['shared', 'd-1']], [['reports']], [['reports', 'shared-won']]])(
  'there is a screen at %j',
  (parts) => {
    expect(partnerScreen(parts)).not.toBeNull();
  },
);
