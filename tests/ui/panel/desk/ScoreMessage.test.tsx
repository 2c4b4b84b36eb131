import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScoreMessage } from '../../../../src/ui/panel/desk/ScoreMessage.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

const message = { to: 'academy@hubspot.com', subject: 'Score: A & B', body: 'Hello,\n\nPlease.' };

afterEach(() => vi.restoreAllMocks());

describe('ScoreMessage', () => {
  it('shows the whole message and hands it to the mail program', async () => {
    await renderPage(<ScoreMessage message={message} />);
    const shown = screen.getByRole('region', { name: 'The message' }).textContent;
    for (const text of [message.to, message.subject, message.body]) expect(shown).toContain(text);
    expect(screen.getByRole('link', { name: 'Open in mail program' }).getAttribute('href')).toBe(
      'mailto:academy@hubspot.com?subject=Score%3A%20A%20%26%20B&body=Hello%2C%0D%0A%0D%0APlease.',
    );
    expect(screen.getByText(/^Nothing is sent from here/)).toBeTruthy();
  });

  it('copies the text and says so', async () => {
    const { user } = await renderPage(<ScoreMessage message={message} />);
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    await screen.findByText('The text of the message is copied.');
    expect(await navigator.clipboard.readText()).toBe(message.body);
  });

  it('says what to do where the browser does not let it copy', async () => {
    const { user } = await renderPage(<ScoreMessage message={message} />);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    await screen.findByText(/^The browser did not allow copying/);
  });

  it('offers no link where the message is too long for one', async () => {
    await renderPage(<ScoreMessage message={{ ...message, body: 'é'.repeat(400) }} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/^The message is too long/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy text' })).toBeTruthy();
  });
});
