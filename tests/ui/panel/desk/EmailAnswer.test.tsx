import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { EmailVerdict } from '../../../../src/domain/certifications/email-verdict.ts';
import { EmailAnswer } from '../../../../src/ui/panel/desk/EmailAnswer.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

const verdict: EmailVerdict = {
  verdict: 'unexpected',
  reasons: [
    { code: 'transferred-earlier', by: 'hubspot' },
    { code: 'expiry-far-off', by: 'ours' },
  ],
  advice: [{ code: 'update-email-preferences', by: 'hubspot' }],
};

async function answer(shown: EmailVerdict | null) {
  await renderPage(<EmailAnswer verdict={shown} about={null} nearDays={90} now={0} />, { bare: true });
}

describe('EmailAnswer', () => {
  it('keeps its place silent until the question is complete', async () => {
    await answer(null);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says the verdict, why, and what to do, each line with whose word it is', async () => {
    await answer(verdict);
    expect(screen.getByRole('status').textContent).toBe('It looks like a mistake');
    expect(screen.getByRole('status').querySelector('svg')).not.toBeNull();
    const why = within(screen.getByRole('list', { name: 'Why' })).getAllByRole('listitem');
    expect(why.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Certifications were transferred.*\(says HubSpot\)$/),
      expect.stringMatching(/more than 90 days.*\(our reading\)$/),
    ]);
    const toDo = within(screen.getByRole('list', { name: 'What to do' })).getAllByRole('listitem');
    expect(toDo.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/\(says HubSpot\)$/)]);
    expect(screen.getByRole('link', { name: /FAQ, May 26, 2023/ })).toBeTruthy();
  });

  it('has no empty list where there is nothing to do', async () => {
    await answer({ verdict: 'expected', reasons: [{ code: 'expiry-near', by: 'ours' }], advice: [] });
    expect(screen.queryByText('What to do')).toBeNull();
  });
});
