import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type FoundRow, foundRow } from '../../../../../src/domain/certifications/import/found-row.ts';
import { reviewFound } from '../../../../../src/domain/certifications/import/review-found.ts';
import { FoundLine } from '../../../../../src/ui/panel/certifications/import/FoundLine.tsx';
import { reviewContext } from '../../../../fixtures/import-rows.ts';
import { certification, holder, on } from '../../../../fixtures/rows.ts';

type Fields = Parameters<typeof foundRow>[2];
const KEPT = {
  existing: [certification({ catalogueId: 'seo', name: 'SEO', expires: on('2027-05-03') })],
  holders: [holder()],
};

function line(fields: Fields, { editing = false, ticked = false } = {}) {
  const met: FoundRow = foundRow('lines', { unit: 'line', first: 1, last: 1 }, fields);
  const [row] = reviewFound([met], reviewContext(KEPT));
  if (row === undefined) throw new Error('No row.');
  const spies = { onTick: vi.fn(), onEdit: vi.fn(), onOpen: vi.fn(), measure: vi.fn() };
  render(
    <table>
      <tbody>
        <FoundLine row={row} index={4} offset={480} ticked={ticked} met={editing ? met : undefined} {...spies} />
      </tbody>
    </table>,
  );
  return { ...spies, user: userEvent.setup(), line: screen.getByRole('row') };
}
const box = () => screen.getByRole<HTMLInputElement>('checkbox');

describe('a row that was found', () => {
  it.each<[Fields, string, string]>([
    [{ name: 'Inbound', expires: '2028-01-02' }, 'New', 'good'],
    [{ name: 'SEO', expires: '2027-05-03' }, 'Already known', 'muted'],
    [{ name: 'SEO', expires: '2028-05-03' }, 'Updates', 'calm'],
    [{ name: 'SEO', expires: '2027-02-31' }, 'Needs a look', 'warn'],
  ])('of %o says its state in words and by its icon', (fields, words, tone) => {
    const { line: row } = line(fields);
    const state = within(row).getByText(words);
    expect(state.querySelector('svg')?.dataset.tone).toBe(tone);
  });

  it('says who, when and by whom, and its check box refers to it', () => {
    line({
      name: 'Inbound',
      holderName: 'Lin Okafor',
      earned: '2026-01-02',
      issuer: 'HubSpot',
      email: 'lin@a.example',
    });
    expect(box().getAttribute('aria-label')).toBe('Take over “Inbound”');
    const details = document.getElementById(box().getAttribute('aria-describedby') ?? '');
    expect(details?.textContent).toBe('Lin Okafor · Jan 2, 2026 – … · HubSpot · lin@a.example');
  });

  it('says no more than it knows', () => {
    line({ link: 'https://academy.hubspot.com/courses/seo' });
    expect(box().hasAttribute('aria-describedby')).toBe(false);
    expect(screen.getByText('No name')).toBeTruthy();
  });

  it('says what it would change', () => {
    line({ name: 'SEO', expires: '2028-05-03' });
    expect(screen.getByText('Expires on: May 3, 2027 → May 3, 2028')).toBeTruthy();
  });

  it('stands in its place among all rows', () => {
    const { line: row } = line({ name: 'SEO' });
    // The headings are row 1.
    expect(row.getAttribute('aria-rowindex')).toBe('6');
    expect(row.style.transform).toBe('translateY(480px)');
  });

  it('is ticked and unticked', async () => {
    const { onTick, user } = line({ name: 'Inbound' }, { ticked: true });
    expect(box().checked).toBe(true);
    await user.click(box());
    expect(onTick.mock.calls).toEqual([[false]]);
  });

  it('cannot be ticked while something blocks it', async () => {
    const { onTick, user } = line({ name: 'Inbound', earned: '31/02/2026' });
    expect(box().disabled).toBe(true);
    await user.click(box());
    expect(onTick).not.toHaveBeenCalled();
  });
});

describe('its editor', () => {
  it('is opened and closed by its button', async () => {
    const { onOpen, user } = line({ name: 'SEO' });
    await user.click(screen.getByRole('button', { name: 'Edit “SEO”' }));
    expect(onOpen.mock.calls).toEqual([[true]]);
  });

  it('is closed by the same button or by Escape, which gives the focus back', async () => {
    const { onOpen, user } = line({ name: 'SEO' }, { editing: true });
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Done' }));
    await user.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([[false], [false]]);
  });

  it('says how the row stands while it is typed into', () => {
    const { line: row } = line({ name: 'Inbound' }, { editing: true });
    expect(within(row).getByText('New').getAttribute('aria-live')).toBe('polite');
  });

  it('is quiet otherwise', () => {
    const { line: row } = line({ name: 'Inbound' });
    expect(within(row).getByText('New').hasAttribute('aria-live')).toBe(false);
  });

  it.each<[string, Fields, string]>([
    ['the date that is wrong', { name: 'SEO', expires: '31/02/2027' }, 'Expires on'],
    ['the date that can mean two', { name: 'SEO', earned: '03/04/2026' }, 'Earned on'],
    [
      'the expiry of two dates out of order',
      { name: 'SEO', earned: '2026-02-01', expires: '2025-02-01' },
      'Expires on',
    ],
    ['the ID that is too long', { name: 'SEO', credentialId: 'x'.repeat(300) }, 'Credential ID'],
    ['the name that is missing', { earned: '2026-02-01' }, 'Certification'],
    ['the name where nothing is wrong', { name: 'SEO' }, 'Certification'],
  ])('begins at %s', (_what, fields, label) => {
    line(fields, { editing: true });
    expect(document.activeElement).toBe(screen.getByLabelText(label));
  });
});

it('keeps the focus in the row when a likely correction takes its own button away', async () => {
  const { onEdit, user } = line({ name: 'SEO', expires: '03/04/2027' });
  await user.click(screen.getByRole('button', { name: 'It is Apr 3, 2027' }));
  expect(onEdit.mock.calls).toEqual([['expires', '2027-04-03']]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit “SEO”' }));
});
