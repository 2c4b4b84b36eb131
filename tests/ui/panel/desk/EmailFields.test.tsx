import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EmailFields } from '../../../../src/ui/panel/desk/EmailFields.tsx';
import type { EmailDraft } from '../../../../src/ui/panel/desk/email-draft.ts';
import { certification } from '../../../fixtures/rows.ts';

const draft: EmailDraft = { kind: '', certificationId: '', received: '2026-11-20T23:30', address: '' };

function fields(change: Partial<EmailDraft> = {}, receivedError: string | null = null) {
  const onChange = vi.fn();
  render(
    <EmailFields
      draft={{ ...draft, ...change }}
      certifications={[certification()]}
      addresses={['ada@old.example']}
      receivedError={receivedError}
      onChange={onChange}
    />,
  );
  return onChange;
}

describe('EmailFields', () => {
  it('asks for the kind first and offers every one', async () => {
    const onChange = fields();
    const kind = screen.getByLabelText<HTMLSelectElement>('What the e-mail says');
    expect([...kind.options].map(({ value }) => value)).toEqual([
      '',
      'expiry-notice',
      'expired-notice',
      'failed-exam',
      'welcome',
    ]);
    await userEvent.selectOptions(kind, 'Welcome');
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'welcome' });
  });

  it('asks for a day, and keeps the hour it does not show', () => {
    const onChange = fields({ kind: 'expiry-notice' });
    const day = screen.getByLabelText<HTMLInputElement>('Received on');
    expect([day.type, day.value]).toEqual(['date', '2026-11-20']);
    fireEvent.change(day, { target: { value: '' } });
    expect(onChange).toHaveBeenLastCalledWith({ received: '' });
    fireEvent.change(day, { target: { value: '2026-11-19' } });
    expect(onChange).toHaveBeenLastCalledWith({ received: '2026-11-19T23:30' });
  });

  it('asks for the hour too where an exam was failed', () => {
    fields({ kind: 'failed-exam' });
    const time = screen.getByLabelText<HTMLInputElement>('Received at');
    expect([time.type, time.value]).toEqual(['datetime-local', '2026-11-20T23:30']);
  });

  it('asks for no certification where the e-mail is a welcome', async () => {
    const onChange = fields({ kind: 'failed-exam' });
    await userEvent.selectOptions(screen.getByLabelText('Certification it is about'), 'Inbound Marketing');
    expect(onChange).toHaveBeenLastCalledWith({ certificationId: 'c-1' });
    cleanup();
    fields({ kind: 'welcome' });
    expect(screen.queryByLabelText('Certification it is about')).toBeNull();
  });

  it('says what is wrong with the day, and with an address once it is left', async () => {
    fields({ address: 'ada@' }, 'This lies in the future.');
    expect(screen.getByText('This lies in the future.')).toBeTruthy();
    const address = screen.getByLabelText('Address it came to');
    expect(address.getAttribute('aria-invalid')).toBeNull();
    await userEvent.click(address);
    await userEvent.tab();
    expect(address.getAttribute('aria-invalid')).toBe('true');
  });
});
