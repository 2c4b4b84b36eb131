import { expect, it } from 'vitest';
import { partnerTables } from '../../../../src/jobs/partner/import/partner-tables.ts';
import { foundRow } from '../../../fixtures/partner-import.ts';

const tables = partnerTables({ kind: null, sure: false });

it('give a client the address that stands alone on its line, unless it has one', () => {
  const href = 'https://crm.example/1';
  expect(tables.linked(foundRow('clients'), href).cells.link).toBe(href);
  expect(tables.linked(foundRow('clients', { link: 'https://own.example' }), href).cells.link).toBe(
    'https://own.example',
  );
  expect(tables.linked(foundRow('renewals'), href).cells.link).toBeUndefined();
});

it('are of our own export or not', () => {
  const { layout } = tables.judge([['Client', 'Renewal date']], {});
  expect(layout.kind).toBe('renewals');
  expect(tables.isExact(layout)).toBe(false);
  expect(tables.isExact({ ...layout, own: true })).toBe(true);
});
