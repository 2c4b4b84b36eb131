import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DESK_HOLDER_DRAFT } from '../../../../src/store/queries/desk.ts';
import { DeskScreen } from '../../../../src/ui/panel/desk/DeskScreen.tsx';
import { LANGUAGES, speak } from '../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder } from '../../../fixtures/rows.ts';

const lin = holder({ id: 'h-2', name: 'Lin Okafor', isMe: false });
const rows = {
  holders: [holder(), lin],
  certifications: [
    certification({ email: 'ada@old.example' }),
    certification({ id: 'c-2', name: 'Sales', holderId: 'h-2', email: 'lin@agency.example' }),
  ],
};
const from = () => screen.getByLabelText<HTMLInputElement>('Old address').value;

describe('DeskScreen', () => {
  it('says what it is and leads back', async () => {
    await renderPage(<DeskScreen />);
    expect(await screen.findByRole('heading', { name: 'Academy desk', level: 1 })).toBeTruthy();
    expect(screen.getByRole('link', { name: '← Back' }).getAttribute('href')).toBe('#/certifications');
  });

  it('asks whose desk it is only where there are several holders', async () => {
    await renderPage(<DeskScreen />, { rows: { holders: [holder()] } });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByLabelText('Holder')).toBeNull();
  });

  it('turns to another holder and remembers the choice', async () => {
    const { user, world } = await renderPage(<DeskScreen />, { rows });
    const choice = await screen.findByRole('combobox', { name: 'Holder' });
    await waitFor(() => expect(from()).toBe('ada@old.example'));
    await user.selectOptions(choice, 'Lin Okafor');
    await waitFor(() => expect(from()).toBe('lin@agency.example'));
    await waitFor(async () => expect((await world.database.drafts.get(DESK_HOLDER_DRAFT))?.value).toBe('h-2'));
  });

  it('follows a transfer: the e-mail check knows the old address at once', async () => {
    const { user } = await renderPage(<DeskScreen />, { rows: { ...rows, holders: [holder()] } });
    await user.type(await screen.findByLabelText('New address'), 'ada@new.example');
    await user.click(screen.getByRole('checkbox', { name: 'Inbound Marketing' }));
    await user.click(screen.getByRole('button', { name: 'Mark as transferred' }));
    await waitFor(() => expect(from()).toBe('ada@new.example'));
    await user.selectOptions(screen.getByLabelText('What the e-mail says'), 'A certification will expire soon');
    await user.selectOptions(screen.getByLabelText('Certification it is about'), 'Inbound Marketing');
    await user.type(screen.getByLabelText('Address it came to'), 'ada@old.example');
    expect(await screen.findByText(/^Certifications were transferred to another address/)).toBeTruthy();
  });

  it.each(LANGUAGES)('is there in %s', async (language) => {
    speak(language);
    await renderPage(<DeskScreen />, { rows });
    expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(4);
  });
});
