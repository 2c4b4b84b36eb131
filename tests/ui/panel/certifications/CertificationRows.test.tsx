// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { CertificationRows } from '../../../../src/ui/panel/certifications/CertificationRows.tsx';
import { listEntry } from '../../../../src/ui/panel/certifications/list-entry.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const CONTEXT = { now: NOW, today: '2026-11-22', expiringDays: 90, holders: new Map(), ofHolder: () => [] };

function rows(certifications: readonly Certification[]) {
  return (
    <CertificationRows lines={certifications.map((row) => listEntry(row, CONTEXT))} total={certifications.length} />
  );
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => certification({ id: `c-${index}`, name: `Number ${index}` }));

afterEach(() => void vi.useRealTimers());

it('draws what is in view of a long list, and says how long it is', async () => {
  await renderPage(rows(many(5_000)));
  const items = screen.getAllByRole('listitem');
  expect(items.length).toBeGreaterThan(5);
  expect(items.length).toBeLessThan(40);
  expect(items[0]?.getAttribute('aria-setsize')).toBe('5000');
  expect(items.map((item) => item.getAttribute('aria-posinset'))).toEqual(items.map((_, index) => String(index + 1)));
});

it('draws all of a short list', async () => {
  await renderPage(rows(many(3)));
  expect(screen.getByRole('list', { name: 'Certifications' }).querySelectorAll('li')).toHaveLength(3);
});

it('says how many there are when it has only the first of them', async () => {
  const [entry] = many(1).map((row) => listEntry(row, CONTEXT));
  await renderPage(<CertificationRows lines={entry === undefined ? [] : [entry]} total={5_000} />);
  expect(screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-setsize'))).toEqual(['5000']);
  expect(Number.parseFloat(screen.getByRole('list', { name: 'Certifications' }).style.paddingBlockEnd)).toBeGreaterThan(
    100_000,
  );
});

describe('a line of which only what is seen is known', () => {
  const copied = (row: Certification) => {
    const { id, name, favourite, expires } = row;
    const line = { certification: { id, name, favourite, expires }, holder: 'Me', states: [] };
    return <CertificationRows lines={[line]} total={1} />;
  };

  it('is made a favourite from what is kept', async () => {
    const [row = certification()] = many(1);
    const { user, world } = await renderPage(copied(row), { rows: { holders: [holder()], certifications: [row] } });
    await user.click(screen.getByRole('button', { name: 'Favourite: Number 0' }));
    await screen.findByText('“Number 0” is a favourite.');
    expect(await world.database.certifications.get('c-0')).toMatchObject({ favourite: true, notes: row.notes });
  });

  it('says so when it is gone', async () => {
    const { user } = await renderPage(copied(certification({ name: 'Number 0' })));
    await user.click(screen.getByRole('button', { name: 'Favourite: Number 0' }));
    await screen.findByText(/^This certification was deleted in the meantime/);
  });
});

it('makes a favourite, says so and takes it back', async () => {
  const [row = certification()] = many(1);
  const { user, world } = await renderPage(rows([row]), { rows: { holders: [holder()], certifications: [row] } });
  const kept = async () => (await world.database.certifications.get('c-0'))?.favourite;
  await user.click(screen.getByRole('button', { name: 'Favourite: Number 0' }));
  await screen.findByText('“Number 0” is a favourite.');
  expect(await kept()).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect(await kept()).toBe(false);
});

it('overwrites nothing that changed elsewhere', async () => {
  const [row = certification()] = many(1);
  const { user, world } = await renderPage(rows([{ ...row, revision: 7 }]), { rows: { certifications: [row] } });
  await user.click(screen.getByRole('button', { name: 'Favourite: Number 0' }));
  await screen.findByText(/so nothing was overwritten/);
  expect(await world.database.certifications.get('c-0')).toEqual(row);
});

it('counts locks down by the second', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const world = testWorld({ now: NOW });
  const lock = { startedAt: NOW, reason: 'last-attempt', until: NOW + 10_000 } as const;
  await renderPage(rows([certification({ lock, stage: 'in-progress' })]), { world });
  for (const left of ['00:00:09', '00:00:08']) {
    world.setNow(world.now() + 1_000);
    act(() => void vi.advanceTimersByTime(1_000));
    await waitFor(() => expect(screen.getByRole('listitem').textContent).toContain(`Retake locked ${left}`));
  }
});
