import { expect, it } from 'vitest';
import { accountAddress } from '../../../../src/domain/partner/clients/account-address.ts';
import { hubIdIn } from '../../../../src/domain/tickets/hub-id.ts';

it('is an address that names the account', () => {
  expect(hubIdIn(accountAddress('12345678') ?? '')).toBe('12345678');
});

it.each(['', 'l', '12/../l', '12 '])('there is none for %j', (hubId) => {
  expect(accountAddress(hubId)).toBeNull();
});
