// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { changeCertifications } from '../../../../src/jobs/change-certifications.ts';
import { deleteCertifications } from '../../../../src/jobs/delete-certifications.ts';
import { logAttempt } from '../../../../src/jobs/log-attempt.ts';
import { CertificationPage } from '../../../../src/ui/panel/certifications/CertificationPage.tsx';
import { readRoute } from '../../../../src/ui/panel/route.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

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

describe('an attempt that the popup logged before it led here', () => {
  const FIELDS = { outcome: 'passed', endedAt: 0, correct: null, questions: null, lock: null } as const;

  async function led() {
    const world = testWorld();
    const rows = { holders: [holder()], certifications: [certification({ stage: 'in-progress' })] };
    await changeCertifications(world, rows);
    const outcome = await logAttempt(world, 'c-1', { ...FIELDS, endedAt: world.now() }, false);
    if (outcome.kind !== 'done') throw new Error('Nothing was logged.');
    const { attemptId } = outcome;
    const route = `#/certifications/c-1?renewed&logged=${attemptId}`;
    const opened = await renderPage(<CertificationPage id="c-1" renewed logged={attemptId} />, { world, route });
    await screen.findByText('Attempt at “Inbound Marketing” logged.');
    return opened;
  }

  it.each(['the button', 'Ctrl+Z'])('is said, and taken back with %s', async (way) => {
    const { user, world } = await led();
    if (way === 'Ctrl+Z') await user.keyboard('{Control>}z');
    else await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    expect(location.hash).toBe('#/certifications/c-1');
    expect(await world.database.certifications.get('c-1')).toMatchObject({ stage: 'in-progress' });
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Attempts' })).toBeNull());
  });

  it('is said once, not again when the page is loaded anew', async () => {
    const { world, unmount } = await led();
    expect(readRoute(location.hash).query.has('logged')).toBe(false);
    expect(readRoute(location.hash).query.has('renewed')).toBe(true);
    unmount();
    const { container } = await renderPage(<CertificationPage id="c-1" renewed logged={null} />, { world });
    await screen.findByRole('list', { name: 'Attempts' });
    expect(container.ownerDocument.body.textContent).not.toContain('logged.');
  });
});
