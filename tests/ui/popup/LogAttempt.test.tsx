// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR_MS } from '../../../src/domain/time.ts';
import { LogAttempt } from '../../../src/ui/popup/LogAttempt.tsx';
import { PopupApp } from '../../../src/ui/popup/PopupApp.tsx';
import { nextRejection } from '../../fixtures/next-rejection.ts';
import { NOW } from '../../fixtures/popup-snapshots.ts';
import { renderPage } from '../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const SEO = certification({ id: 'c-2', name: 'SEO', catalogueId: 'seo', stage: 'in-progress' });
const ROWS = { holders: [holder()], certifications: [certification({ expires: on('2027-05-01') }), SEO] };

let close = vi.spyOn(window, 'close');
beforeEach(() => {
  close = vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function form(certificationId: string | null = null, rows = ROWS) {
  const onClose = vi.fn();
  const onLogged = vi.fn();
  const world = testWorld({ now: NOW });
  const page = await renderPage(
    <LogAttempt certificationId={certificationId} onClose={onClose} onLogged={onLogged} />,
    {
      world,
      rows,
      bare: true,
    },
  );
  await screen.findByRole('option', { name: 'SEO' });
  const button = screen.getByRole('button', { name: 'Log attempt' });
  const certificationField = screen.getByRole('combobox', { name: 'Certification' });
  return { ...page, onClose, onLogged, button, certificationField };
}

describe('in the popup', () => {
  async function popup() {
    const world = testWorld({ now: NOW });
    const page = await renderPage(<PopupApp painted={null} />, { world, rows: ROWS, bare: true });
    await page.user.click(await screen.findByRole('button', { name: 'Log exam attempt' }));
    await screen.findByRole('option', { name: 'SEO' });
    const log = () => page.user.click(screen.getByRole('button', { name: 'Log attempt' }));
    const nextUp = async () => (await screen.findByRole('region', { name: 'Next up' })).textContent;
    return { ...page, world, log, nextUp };
  }

  it('locks an exam in two clicks', async () => {
    const { world, log, nextUp } = await popup();
    await log();
    await waitFor(async () => expect(await nextUp()).toContain('SEORetake locked 12:00:00'));
    const [kept] = await world.database.examAttempts.toArray();
    expect(kept).toMatchObject({ certificationId: 'c-2', outcome: 'failed', endedAt: NOW, correct: null });
    const lock = { startedAt: NOW, reason: 'last-attempt', until: NOW + 12 * HOUR_MS };
    expect(await world.database.certifications.get('c-2')).toMatchObject({ lock, stage: 'in-progress' });
  });

  it.each(['the button', 'Ctrl+Z'])('says what was logged, and takes it back with %s', async (way) => {
    const { world, user, log, nextUp } = await popup();
    const before = await world.database.certifications.get('c-2');
    await log();
    await screen.findByText(/^Attempt at “SEO” logged\./);
    const undo = screen.getByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    if (way === 'Ctrl+Z') await user.keyboard('{Control>}z');
    else await user.click(undo);
    await screen.findByText('Taken back.');
    expect(await nextUp()).not.toContain('Retake locked');
    expect((await world.database.examAttempts.toArray()).filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
    expect(await world.database.certifications.get('c-2')).toMatchObject({ stage: before?.stage, lock: null });
  });

  it('says nothing afterwards of a failure that a second try overcame', async () => {
    const { world, log, nextUp } = await popup();
    vi.spyOn(world.database.certifications, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    const rejected = nextRejection();
    await log();
    await screen.findByRole('alert');
    await rejected;
    await log();
    await waitFor(async () => expect(await nextUp()).toContain('SEORetake locked'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the form', () => {
  it('proposes the exam that runs, and offers all', async () => {
    const sitting = { startedAt: NOW - HOUR_MS, limitMinutes: null };
    const { certificationField } = await form(null, {
      ...ROWS,
      certifications: [...ROWS.certifications, certification({ id: 'c-3', name: 'Inbound', sitting })],
    });
    expect(certificationField).toHaveProperty('value', 'c-3');
    expect([...certificationField.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'Inbound',
      'SEO',
      'Inbound Marketing',
    ]);
  });

  it('begins with the certification it was opened for and its first field', async () => {
    const { certificationField } = await form('c-1');
    expect(certificationField).toHaveProperty('value', 'c-1');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Outcome' }));
  });

  it('logs what was chosen', async () => {
    const { user, world, onLogged, button, certificationField } = await form();
    await user.selectOptions(certificationField, 'Inbound Marketing');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Closed or abandoned');
    await user.type(screen.getByRole('textbox', { name: 'Correct answers' }), '40');
    await user.type(screen.getByRole('textbox', { name: 'Questions' }), '60');
    await user.click(button);
    await waitFor(() => expect(onLogged).toHaveBeenCalledOnce());
    const kept = await world.database.examAttempts.toArray();
    expect(kept).toMatchObject([{ certificationId: 'c-1', outcome: 'abandoned', correct: 40, questions: 60 }]);
  });

  it('opens the panel for the new dates after a pass', async () => {
    const { user, world, onClose, button } = await form();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Passed');
    await user.click(button);
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    const [logged] = await world.database.examAttempts.toCollection().primaryKeys();
    expect(world.browser.opened).toEqual([`/certifications/c-2?renewed&logged=${logged}`]);
    expect(onClose).not.toHaveBeenCalled();
    expect(await world.database.certifications.get('c-2')).toMatchObject({ lock: null, stage: 'complete' });
  });

  it('keeps nothing when it is cancelled', async () => {
    const { user, world, onClose } = await form();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(await world.database.examAttempts.count()).toBe(0);
  });
});

describe('when it cannot be logged', () => {
  it('says that the certification is gone', async () => {
    const { user, world, onClose, button } = await form();
    vi.spyOn(world.database.certifications, 'get').mockResolvedValue(undefined);
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain('was deleted in the meantime');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says that it was changed elsewhere', async () => {
    const { user, world, button } = await form();
    vi.spyOn(world.database.certifications, 'get').mockResolvedValue({ ...SEO, revision: 7 });
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain('nothing was overwritten');
    expect(await world.database.examAttempts.count()).toBe(0);
  });

  it('says that something went wrong and lets the user try again', async () => {
    const { user, world, onLogged, button } = await form();
    const failing = vi.spyOn(world.database, 'transaction').mockRejectedValueOnce(new Error('disk full'));
    const rejected = nextRejection();
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong.');
    await rejected;
    failing.mockRestore();
    await user.click(button);
    await waitFor(() => expect(onLogged).toHaveBeenCalledOnce());
    expect(await world.database.examAttempts.count()).toBe(1);
  });
});
