import { describe, expect, it } from 'vitest';
import { OPERATING_SYSTEMS } from '../../../../src/browser/operating-system.ts';
import { SYSTEM_NAMES, systemSteps } from '../../../../src/ui/panel/reminders/notification-steps.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

describe.each(['en', 'fr'])('the steps in %s', (language) => {
  it.each(OPERATING_SYSTEMS)('are some for %s, and no step twice', (system) => {
    speak(language);
    const steps = systemSteps(system);
    expect(steps.length).toBeGreaterThan(1);
    expect(new Set(steps).size).toBe(steps.length);
    expect(SYSTEM_NAMES[system]).not.toBe('');
  });

  it('tell the systems apart', () => {
    speak(language);
    const all = OPERATING_SYSTEMS.flatMap(systemSteps);
    expect(new Set(all).size).toBe(all.length);
  });
});

it.each([
  ['windows', 'Windows 10'],
  ['mac', 'System Settings'],
  ['linux', 'GNOME'],
  ['chromeos', 'search for “Notifications”'],
] as const)('belong to the system: %s', (system, part) => {
  expect(systemSteps(system).join()).toContain(part);
});
