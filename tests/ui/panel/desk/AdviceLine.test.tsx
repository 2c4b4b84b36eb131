import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../../src/domain/certifications/email-verdict.ts';
import { HOUR_MS } from '../../../../src/domain/time.ts';
import { AdviceLine } from '../../../../src/ui/panel/desk/AdviceLine.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification } from '../../../fixtures/rows.ts';

const now = Date.parse('2026-11-22T09:00Z');

async function line(advice: Advice, about = certification()) {
  const { container } = await renderPage(<AdviceLine advice={advice} about={about} now={now} />, { bare: true });
  return container.textContent;
}

describe('AdviceLine', () => {
  it.each(['update-email-preferences', 'ignore-email', 'check-my-learning', 'ask-academy-or-community'] as const)(
    'says %s in a sentence',
    async (code) => {
      expect(await line({ code })).toMatch(/^\p{Lu}.*\.$/u);
    },
  );

  it('shows the moment to wait for in the zone of the user, and that it has passed', async () => {
    const at = now + 12 * HOUR_MS;
    expect(await line({ code: 'wait-until', at })).toBe('Wait until Nov 22, 10:00 PM before you take the exam again.');
    expect(await line({ code: 'wait-until', at: now })).toBe('The wait is over since Nov 22, 10:00 AM.');
  });

  it('leads to the certification in which the attempt is logged', async () => {
    const words = await line({ code: 'log-attempt', noticeSeenAt: now });
    expect(words).toContain('Nov 22, 10:00 AM as failure notice');
    const link = screen.getByRole('link', { name: 'Open “Inbound Marketing”' });
    expect(link.getAttribute('href')).toBe('#/certifications/c-1');
  });

  it('leads nowhere where no certification is meant', async () => {
    const advice = { code: 'log-attempt', noticeSeenAt: now } as const;
    await renderPage(<AdviceLine advice={advice} about={null} now={now} />, { bare: true });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
