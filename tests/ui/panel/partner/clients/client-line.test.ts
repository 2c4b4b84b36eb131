import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { ledgerView } from '../../../../../src/domain/points/ledger-view.ts';
import { revised } from '../../../../../src/domain/row.ts';
import { clientLines } from '../../../../../src/ui/panel/partner/clients/client-line.ts';
import { bookWith, client, pointEntry } from '../../../../fixtures/ledger.ts';
import { clientProfile } from '../../../../fixtures/partner-rows.ts';

const DAY = '2026-11-22';
const VIEW = ledgerView([client({ name: 'Café' })], [pointEntry()], creditMaker(bookWith()));
const desk = (profile = clientProfile({ hubId: '123', renewalOwner: 'Pat' }), renewal = '2027-01-31') => ({
  profiles: new Map([['acme', profile]]),
  renewals: new Map([['acme', renewal]]),
});

it('holds what a search looks through, without accents', () => {
  const [line] = clientLines(VIEW, desk(), DAY);
  expect(line?.haystack).toBe('cafe united states usd 123  pat marketing hub professional');
  expect(line).toMatchObject({ nameKey: 'cafe', nextRenewal: '2027-01-31' });
});

it('stays the same object until something of it changes', () => {
  const [first] = clientLines(VIEW, desk(), DAY);
  expect(clientLines(VIEW, desk(), DAY)[0]).toBe(first);
  expect(clientLines(VIEW, desk(revised(clientProfile(), {}, 1)), DAY)[0]).not.toBe(first);
  const [second] = clientLines(VIEW, desk(), DAY);
  expect(clientLines(VIEW, desk(clientProfile(), '2027-02-01'), DAY)[0]).not.toBe(second);
  const [third] = clientLines(VIEW, desk(), DAY);
  expect(clientLines(VIEW, desk(), '2026-11-23')[0]).not.toBe(third);
});
