// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ReportFilter } from '../../../../../src/jobs/partner/reports/report-kind.ts';
import { ReportFilterField } from '../../../../../src/ui/panel/partner/reports/ReportFilterField.tsx';
import { clientList } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const LISTS = [clientList(), clientList({ id: 'l-2', name: 'Big ones' })];
const OF_LISTS: ReportFilter = { label: () => 'Client list', asks: 'client-list' };

async function field(filter: ReportFilter, value: string, lists = LISTS) {
  const onChoose = vi.fn();
  const page = <ReportFilterField filter={filter} value={value} lists={lists} onChoose={onChoose} />;
  return { ...(await renderPage(page)), onChoose };
}
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

it('offers every list, and all', async () => {
  const { user, onChoose } = await field(OF_LISTS, 'l-1');
  expect(options()).toEqual(['All', 'To call', 'Big ones']);
  const select = screen.getByLabelText<HTMLSelectElement>('Client list');
  expect(select.value).toBe('l-1');
  await user.selectOptions(select, 'Big ones');
  await user.selectOptions(select, 'All');
  expect(onChoose.mock.calls).toEqual([['l-2'], ['']]);
});

it('says which list is asked for where it is gone', async () => {
  await field(OF_LISTS, 'gone', []);
  expect(options()).toEqual(['All', 'A list that is gone']);
  expect(screen.getByLabelText<HTMLSelectElement>('Client list').value).toBe('gone');
});

it('does not ask about lists where there are none', async () => {
  await field(OF_LISTS, '', []);
  expect(screen.queryByLabelText('Client list')).toBeNull();
});

it('is a field for words where words are asked for', async () => {
  await field({ label: () => 'Client', asks: 'words' }, 'acme');
  expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Client' }).value).toBe('acme');
});
