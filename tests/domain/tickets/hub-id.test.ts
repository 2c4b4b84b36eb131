import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hubIdIn, isAccountAddress } from '../../../src/domain/tickets/hub-id.ts';

const HOSTS = [
  'app.hubspot.com',
  'app-na1.hubspot.com',
  'app-na2.hubspot.com',
  'app-eu1.hubspot.com',
  'app-ap1.hubspot.com',
];

const PATHS = [
  ...['record/0-1/51', 'record/0-2/51', 'record/0-3/51', 'record/2-8891/51'].map((rest) => `/contacts/ID/${rest}`),
  ...['objects/0-1/views/77/list', 'objects/2-8891/views/all/list'].map((rest) => `/contacts/ID/${rest}`),
  ...['contact/51', 'company/51', 'deal/51', 'companies/list/view/all/', 'contacts', 'companies'].map(
    (rest) => `/contacts/ID/${rest}`,
  ),
  ...['objectLists/9', 'import'].map((rest) => `/contacts/ID/${rest}`),
  '/workflows/ID/platform/flow/33/edit',
  '/settings/ID/users',
  '/settings/ID/website/pages/all-domains/page-templates',
  '/files/ID/?folderId=4',
  '/private-apps/ID',
  '/academy/ID/tracks/12/exam',
  '/contacts/ID',
  '/contacts/ID#details',
];

const WITHOUT = [
  'https://app.hubspot.com/academy/achievements/zdl96abc/en/1/holder-three/content-marketing',
  'https://app.hubspot.com/academy/l/tracks/12/34',
  'https://app.hubspot.com/academy/l/lessons/12/34',
  'https://app.hubspot.com/l/private-apps',
  'https://app.hubspot.com/l/api-key',
  'https://app.hubspot.com/l/settings/users',
  'https://app.hubspot.com/l/1234567',
  'https://app.hubspot.com/oauth/authorize?client_id=1234567',
  'https://app.hubspot.com/oauth/1234567/authorize',
  'https://app.hubspot.com/signup-hubspot/crm',
  'https://app.hubspot.com/learning-center/',
  'https://app.hubspot.com/settings/integrations/private-apps',
  'https://app.hubspot.com/settings/users',
  'https://app.hubspot.com/meetings/1234567',
  'https://app.hubspot.com/',
  'https://app.hubspot.com//1234567',
  'https://app.hubspot.com/1234567',
  'https://knowledge.hubspot.com/contacts/1234567',
  'https://academy.hubspot.com/courses/1234567',
  'https://community.hubspot.com/t5/1234567',
  'https://developers.hubspot.com/docs/1234567',
  'https://www.hubspot.com/contacts/1234567',
  'https://app.hubspot.com.example/contacts/1234567',
  'https://app-eu.hubspot.com/contacts/1234567',
  'https://notapp.hubspot.com/contacts/1234567',
  'ftp://app.hubspot.com/contacts/1234567',
  'chrome://settings/1234567',
  'javascript:alert(1234567)',
  'contacts/1234567',
  '',
];

describe('the Hub ID of an address', () => {
  it.each(PATHS)('is found in %s on every host', (path) => {
    for (const host of HOSTS) expect(hubIdIn(`https://${host}${path.replace('ID', '1234567')}`)).toBe('1234567');
  });

  it.each(WITHOUT)('is not found in %s', (address) => {
    expect(hubIdIn(address)).toBeNull();
  });

  it('may have any length, and blanks around the address do not count', () => {
    for (const id of ['1', '62515', '987654321', '12345678901234567890']) {
      expect(hubIdIn(`  https://app.hubspot.com/contacts/${id}/import\n`)).toBe(id);
    }
  });

  it('is digits or nothing, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        expect(hubIdIn(address) ?? '0').toMatch(/^\d+$/);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(hubIdIn(`https://app.hubspot.com/${rest}`) ?? '0').toMatch(/^\d+$/);
      }),
    );
  });
});

it.each([
  ['https://app.hubspot.com/settings/users', true],
  ['https://app-eu1.hubspot.com/contacts/1', true],
  ['https://knowledge.hubspot.com/a', false],
  ['no address', false],
])('%s leads into an account: %s', (address, inside) => {
  expect(isAccountAddress(address)).toBe(inside);
});
