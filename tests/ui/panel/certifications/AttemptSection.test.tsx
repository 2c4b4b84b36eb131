// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOUR_MS } from '../../../../src/domain/time.ts';
import { editCertification } from '../../../../src/jobs/save-certification.ts';
import { MishapToast } from '../../../../src/ui/components/MishapToast.tsx';
import { CertificationPage } from '../../../../src/ui/panel/certifications/CertificationPage.tsx';
import { nextRejection } from '../../../fixtures/next-rejection.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { attempt, certification, holder } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const FAILED = attempt({ endedAt: NOW - HOUR_MS });
const ROW = certification({ stage: 'in-progress', lock: FAILED.lock });

afterEach(() => {
  vi.restoreAllMocks();
});

async function section({ attempts = [FAILED], row = ROW } = {}) {
  const page = await renderPage(
    <>
      <MishapToast />
      <CertificationPage id="c-1" />
    </>,
    {
      world: testWorld({ now: NOW }),
      rows: { holders: [holder()], certifications: [row], examAttempts: attempts },
      route: '/certifications/c-1',
    },
  );
  const exam = within(await screen.findByRole('region', { name: 'Exam' }));
  const kept = () => page.world.database.certifications.get('c-1');
  const click = (name: string | RegExp) => page.user.click(exam.getByRole('button', { name }));
  const lines = () => exam.queryAllByRole('listitem').map((line) => line.querySelector('span')?.textContent);
  return { ...page, exam, kept, click, lines };
}

const opener = () => screen.getByRole('button', { name: 'Log exam attempt' });

describe('the exam of a certification', () => {
  it('shows the lock and the attempts, latest first', async () => {
    const earlier = attempt({ id: 'a-0', endedAt: NOW - 48 * HOUR_MS, outcome: 'abandoned', lock: null });
    const { exam, lines } = await section({ attempts: [earlier, FAILED] });
    expect(exam.getByRole('timer').textContent).toBe('11:00:00');
    expect(lines().map((line) => line?.split(' · ')[0])).toEqual(['Failed', 'Closed or abandoned']);
  });

  it('says that nothing was logged', async () => {
    const { exam } = await section({ attempts: [], row: certification() });
    exam.getByText('No attempt logged.');
    expect(exam.queryByRole('list')).toBeNull();
  });

  it('logs an attempt that locks, and takes it back', async () => {
    const { user, exam, kept, click, lines } = await section({ attempts: [], row: certification() });
    await click('Log exam attempt');
    expect(document.activeElement).toBe(exam.getByRole('combobox', { name: 'Outcome' }));
    await click('Log attempt');
    await screen.findByText('Attempt at “Inbound Marketing” logged.');
    expect(exam.getByRole('timer').textContent).toBe('12:00:00');
    expect(document.activeElement).toBe(opener());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    expect(await kept()).toMatchObject({ lock: null, revision: 3 });
    await waitFor(() => expect(lines()).toEqual([]));
  });

  it('leads to the new dates after a pass', async () => {
    const { user, exam, kept, click } = await section();
    await click('Log exam attempt');
    await user.selectOptions(exam.getByRole('combobox', { name: 'Outcome' }), 'Passed');
    await click('Log attempt');
    await waitFor(() => expect(location.hash).toBe('#/certifications/c-1?renewed'));
    expect(await kept()).toMatchObject({ lock: null, stage: 'complete', expires: null });
  });

  it('corrects an attempt and its lock with it', async () => {
    const { exam, kept, click, lines } = await section();
    await click(/^Edit the attempt of/);
    const ended = exam.getByLabelText('Ended at');
    expect(ended).toHaveProperty('value', '2026-11-22T09:00');
    fireEvent.change(ended, { target: { value: '2026-11-22T08:00' } });
    await click('Log attempt');
    await screen.findByText('Attempt at “Inbound Marketing” logged.');
    expect((await kept())?.lock?.until).toBe(NOW + 10 * HOUR_MS);
    expect(exam.getByRole('timer').textContent).toBe('10:00:00');
    expect(lines()).toHaveLength(1);
  });

  it('deletes an attempt and its lock, and takes that back', async () => {
    const { user, kept, click, lines } = await section();
    await click(/^Delete the attempt of/);
    await screen.findByText('Attempt deleted.');
    await waitFor(() => expect(lines()).toEqual([]));
    expect(document.activeElement).toBe(opener());
    expect((await kept())?.lock).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect((await kept())?.lock).toEqual(FAILED.lock);
  });

  it('keeps nothing when it is cancelled', async () => {
    const { click, lines } = await section();
    await click('Log exam attempt');
    await click('Cancel');
    expect(document.activeElement).toBe(opener());
    expect(lines()).toHaveLength(1);
  });
});

describe('when it cannot be logged', () => {
  it('says that it was changed elsewhere', async () => {
    const { world, click, kept } = await section();
    await click('Log exam attempt');
    vi.spyOn(world.database.certifications, 'bulkGet').mockResolvedValueOnce([{ ...ROW, revision: 9 }] as never);
    await click('Log attempt');
    await screen.findByText(/so nothing was overwritten/);
    expect(await world.database.examAttempts.count()).toBe(1);
    expect((await kept())?.revision).toBe(1);
  });

  it('says that something went wrong, keeps what was typed and lets the user try again', async () => {
    const { user, world, exam, click, lines } = await section();
    await click('Log exam attempt');
    await user.type(exam.getByRole('textbox', { name: 'Correct answers' }), '40');
    vi.spyOn(world.database.certifications, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    const rejection = nextRejection();
    await click('Log attempt');
    await screen.findByText(/^Something went wrong\./);
    await rejection;
    expect(lines()).toHaveLength(1);
    expect(exam.getByRole('textbox', { name: 'Correct answers' })).toHaveProperty('value', '40');
    await click('Log attempt');
    await waitFor(() => expect(lines()).toHaveLength(2));
  });

  it('works on the certification as it is, whatever changed meanwhile', async () => {
    const { world, click, kept } = await section();
    await click('Log exam attempt');
    await act(() => editCertification(world, ROW, { notes: 'from another page' }));
    await click('Log attempt');
    await screen.findByText('Attempt at “Inbound Marketing” logged.');
    expect(await kept()).toMatchObject({ notes: 'from another page', lock: { startedAt: NOW } });
  });
});
