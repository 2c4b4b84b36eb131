// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NotificationsOff } from '../../../../src/ui/panel/reminders/NotificationsOff.tsx';

it('says what it means and where to see what to do', () => {
  render(<NotificationsOff />);
  expect(screen.getByRole('status').textContent).toMatch(/^Notifications are turned off\./);
  const link = screen.getByRole('link', { name: 'Send a test and see what to do' });
  expect(link.getAttribute('href')).toBe('#/reminders/settings');
});
