import { expect, it } from 'vitest';
import { partnerScreen } from '../../../../src/ui/panel/partner/partner-screens.tsx';

it.each([[['nowhere']], [['clients', 'one', 'more']], [['commissions', 'one']]])(
  'there is no screen at %j',
  (parts) => {
    expect(partnerScreen(parts)).toBeNull();
  },
);

it.each([[[]], [['commissions']]])('there is one at %j', (parts) => {
  expect(partnerScreen(parts)).not.toBeNull();
});

it.each([[['renewals']], [['renewals', 'new']], [['renewals', 'some-id']], [['summary']]])(
  'there is a screen at %j',
  (parts) => {
    expect(partnerScreen(parts)).not.toBeNull();
  },
);

it('has nothing below the summary', () => {
  expect(partnerScreen(['summary', 'more'])).toBeNull();
});

it.each([[['shared']], [['shared', 'new']], [['shared', 'd-1']], [['reports']], [['reports', 'shared-won']]])(
  'there is a screen at %j',
  (parts) => {
    expect(partnerScreen(parts)).not.toBeNull();
  },
);
