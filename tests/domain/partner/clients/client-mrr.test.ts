import { expect, it } from 'vitest';
import { clientMrr, isRunning } from '../../../../src/domain/partner/clients/client-mrr.ts';
import { pointEntry } from '../../../fixtures/ledger.ts';
import { clientProfile } from '../../../fixtures/partner-rows.ts';

const DAY = '2026-11-22';
const usd = (minor: number) => ({ minor, currency: 'USD' });
const OWN = clientProfile({ mrr: usd(5) });

it('adds up what runs, currency by currency, and takes the profile only where nothing does', () => {
  const running = pointEntry({ mrr: usd(100) });
  const upsell = pointEntry({ id: 'u', mrr: usd(20), saleKind: 'upsell' });
  const euros = pointEntry({ id: 'e', mrr: { minor: 7, currency: 'EUR' } });
  const ended = pointEntry({ id: 'x', mrr: usd(1_000), endedOn: DAY });
  expect(clientMrr([running, euros, upsell, ended], OWN, DAY)).toEqual({
    source: 'ledger',
    amounts: [{ minor: 7, currency: 'EUR' }, usd(120)],
  });
  expect(clientMrr([ended], OWN, DAY)).toEqual({ source: 'profile', amounts: [usd(5)] });
  expect(clientMrr([ended], null, DAY)).toBeNull();
  expect(clientMrr([], clientProfile(), DAY)).toBeNull();
});

it.each([
  ['2026-11-22', null, true],
  ['2026-11-23', null, false],
  ['2026-01-01', '2026-11-22', false],
  ['2026-01-01', '2026-11-23', true],
])('of what was sold on %s and ended on %s, says %s', (soldOn, endedOn, runs) => {
  expect(isRunning({ soldOn, endedOn }, DAY)).toBe(runs);
});
