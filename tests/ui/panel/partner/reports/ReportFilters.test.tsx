// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SHARED_REPORTS } from '../../../../../src/jobs/partner/shared-selling/shared-reports.ts';
import { ReportFilters } from '../../../../../src/ui/panel/partner/reports/ReportFilters.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function filters(key: string) {
  const kind = SHARED_REPORTS[key];
  if (kind === undefined) throw new Error(key);
  const onChoose = vi.fn();
  const choice = { range: { preset: 'any', from: '', to: '' }, filters: { stage: 'won', kind: 'new' } } as const;
  const page = <ReportFilters kind={kind} choice={choice} today="2026-11-22" lists={[]} onChoose={onChoose} />;
  return { ...(await renderPage(page)), onChoose };
}

it('changes one filter and leaves the others', async () => {
  const { user, onChoose } = await filters('shared-created');
  expect(screen.getByLabelText<HTMLSelectElement>('Stage').value).toBe('won');
  await user.selectOptions(screen.getByLabelText('Source'), 'Partner sourced');
  await user.selectOptions(screen.getByLabelText('Stage'), 'All');
  await user.selectOptions(screen.getByLabelText('Date range'), 'This year');
  expect(onChoose.mock.calls).toEqual([
    [{ filters: { stage: 'won', kind: 'new', source: 'sourced' } }],
    [{ filters: { kind: 'new' } }],
    [{ range: { preset: 'this-year', from: '', to: '' } }],
  ]);
});

it('asks no days of a report that is about none', async () => {
  await filters('shared-all');
  expect(screen.queryByLabelText('Date range')).toBeNull();
});
