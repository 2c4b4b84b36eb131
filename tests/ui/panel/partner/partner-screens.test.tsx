import { expect, it } from 'vitest';
import { partnerScreen } from '../../../../src/ui/panel/partner/partner-screens.tsx';

it.each([
  [],
  ...['clients', 'team', 'renewals', 'shared', 'commissions', 'reports', 'summary', 'import'].map((section) => [
    section,
  ]),
  ...['clients', 'renewals', 'shared', 'reports'].flatMap((section) => [
    [section, 'new'],
    [section, 'one'],
  ]),
])('there is a screen at %j %j', (...parts) => {
  expect(partnerScreen(parts)).not.toBeNull();
});

it.each([
  ['nowhere'],
  ...['team', 'commissions', 'summary', 'import'].map((section) => [section, 'one']),
  ['clients', 'one', 'more'],
])('there is none at %j %j', (...parts) => {
  expect(partnerScreen(parts)).toBeNull();
});
