// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NotificationHelp } from '../../../../src/ui/panel/reminders/NotificationHelp.tsx';

beforeEach(() => {
  vi.stubGlobal('navigator', { ...navigator, userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15)' });
});
afterEach(() => void vi.unstubAllGlobals());

it('begins with the user’s own system', () => {
  render(<NotificationHelp />);
  expect(screen.getByRole('combobox', { name: 'Your system' })).toHaveProperty('value', 'mac');
  const steps = screen.getByRole('list', { name: 'What to look at in macOS' });
  expect(within(steps).getAllByRole('listitem')[0]?.textContent).toMatch(/^Open System Settings/);
});

it.each(['Windows', 'Linux', 'ChromeOS'])('has the steps of %s as well', async (name) => {
  render(<NotificationHelp />);
  await userEvent.setup().selectOptions(screen.getByRole('combobox'), name);
  const steps = screen.getByRole('list', { name: `What to look at in ${name}` });
  expect(within(steps).getAllByRole('listitem').length).toBeGreaterThan(1);
});
