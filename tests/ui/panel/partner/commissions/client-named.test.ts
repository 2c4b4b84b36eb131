import { expect, it } from 'vitest';
import { clientNamed } from '../../../../../src/ui/panel/partner/commissions/client-named.ts';
import { commissionDesk } from '../../../../fixtures/commission-world.ts';

const { view } = commissionDesk();

it('finds a client by the whole name', () => {
  expect(['bharat foods', ' ACME Tools ', 'Acme'].map((name) => clientNamed(view, name))).toEqual([
    'bharat',
    'acme',
    null,
  ]);
});
