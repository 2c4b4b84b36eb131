// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fractionOf } from '../../src/domain/points/decimal.ts';
import { exportTable } from '../../src/jobs/export-table.ts';
import { speak } from '../fixtures/locale-messages.ts';
import { savedFiles, watchSavedFiles } from '../fixtures/saved-files.ts';

beforeEach(watchSavedFiles);
afterEach(() => {
  vi.restoreAllMocks();
  speak('en');
});

const rows = [
  ['Client', 'Points'],
  ['=SUM(A1)', fractionOf('1234.567')],
  ['Grün', { numerator: 1n, denominator: 3n }],
];

it('saves a file for spreadsheets under a name that says what and when', async () => {
  exportTable('points', '2026-11-22', rows);
  const [file] = savedFiles();
  expect(file).toMatchObject({ name: 'partner-companion-points-2026-11-22.csv', type: 'text/csv;charset=utf-8' });
  expect(await file?.text()).toContain("Client,Points\r\n'=SUM(A1),1234.57\r\nGrün,0.33\r\n");
});

it('writes numbers as the user does', async () => {
  speak('fr');
  exportTable('points', '2026-11-22', rows);
  expect(await savedFiles()[0]?.text()).toContain("Client;Points\r\n'=SUM(A1);1234,57\r\n");
});
