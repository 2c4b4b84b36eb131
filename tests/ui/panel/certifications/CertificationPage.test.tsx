// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { deleteCertifications } from '../../../../src/jobs/delete-certifications.ts';
import { CertificationPage } from '../../../../src/ui/panel/certifications/CertificationPage.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder } from '../../../fixtures/rows.ts';

async function page(id: string | null, { renewed = false, row = certification() as Certification } = {}) {
  const opened = await renderPage(<CertificationPage id={id} renewed={renewed} />, {
    rows: { holders: [holder()], certifications: [row] },
  });
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

const order = (container: HTMLElement) =>
  [...container.querySelectorAll('h1, h2, form')].map(
    (element) => element.getAttribute('aria-label') ?? element.textContent,
  );

describe('the page of a certification', () => {
  it('shows its states, its exam and its reminders before its fields, then what is published', async () => {
    const { container } = await page('c-1');
    expect(order(container)).toEqual([
      'Inbound Marketing',
      'Exam',
      'Reminders',
      'Details',
      'What is published about it',
    ]);
    expect(screen.getByRole('link', { name: '← Back' }).getAttribute('href')).toBe('#/certifications');
  });

  it('shows its fields first to who has just passed, with a word of what to do', async () => {
    const { container } = await page('c-1', { renewed: true });
    expect(order(container).slice(0, 3)).toEqual(['Inbound Marketing', 'Details', 'Exam']);
    screen.getByText('Well done. Enter the new dates as the certificate shows them, then save.');
  });

  it('says nothing of what is published when it is not in the catalogue', async () => {
    const { container } = await page('c-1', { row: certification({ catalogueId: null }) });
    expect(order(container)).not.toContain('What is published about it');
  });

  it('is empty for a new one, with nothing to sit yet', async () => {
    const { container } = await page(null);
    expect(order(container)).toEqual(['New certification', 'Details']);
    expect(screen.getByLabelText('Holder')).toHaveProperty('value', 'Me');
  });
});

describe('a certification that is not there', () => {
  it('is said to be gone, with a way on', async () => {
    await page('nobody');
    screen.getByRole('heading', { name: 'This certification is not there' });
    expect(screen.getByRole('link', { name: 'Go to Certifications' }).getAttribute('href')).toBe('#/certifications');
  });

  it('is noticed while the page is open', async () => {
    const { world } = await page('c-1');
    await act(() => deleteCertifications(world, ['c-1']));
    await waitFor(() => screen.getByRole('heading', { name: 'This certification is not there' }));
  });
});
