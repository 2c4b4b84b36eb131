// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PointChanges } from '../../../../../src/ui/panel/points/tier/PointChanges.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { TODAY, viewOf } from '../../../../fixtures/tier.ts';

const set = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('looks at last month until other days are given', async () => {
  await renderPage(<PointChanges view={viewOf()} today={TODAY} />);
  expect(screen.getByLabelText('From')).toHaveProperty('value', '2026-10-01');
  expect(screen.getByLabelText('To')).toHaveProperty('value', '2026-10-31');
  screen.getByRole('button', { name: 'New sold points: 0' });
  set('From', '2026-03-01');
  screen.getByRole('button', { name: 'New sold points: 50' });
  set('To', '2027-03-02');
  screen.getByRole('button', { name: 'Lost sold points: 50' });
});

it('asks for days in order, and shows nothing until they are', async () => {
  await renderPage(<PointChanges view={viewOf()} today={TODAY} />);
  set('From', '2026-11-01');
  screen.getByText('The first day lies after the last one.');
  expect(screen.queryByRole('table')).toBeNull();
  set('From', '');
  expect(screen.queryByText('The first day lies after the last one.')).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});
