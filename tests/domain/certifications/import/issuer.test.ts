import { describe, expect, it } from 'vitest';
import { isHubSpotName, issuerInPhrase, saysHubSpot } from '../../../../src/domain/certifications/import/issuer.ts';

describe('issuers', () => {
  it.each(['HubSpot', 'HubSpot Academy', 'hubspot academy', 'HubSpot, Inc.', 'Hub Spot', 'Academia de HubSpot'])(
    '%s is HubSpot',
    (text) => {
      expect(isHubSpotName(text)).toBe(true);
    },
  );

  it.each(['Google', 'HubSpot SEO II Certified', 'HubSpot Solutions Partner', '', 'Academy'])(
    '%s is no name of HubSpot’s',
    (text) => {
      expect(isHubSpotName(text)).toBe(false);
    },
  );

  it('hears HubSpot within a text', () => {
    expect(saysHubSpot('HubSpot Academy (online)')).toBe(true);
    expect(saysHubSpot('Google')).toBe(false);
  });

  it.each([
    ['Issued by HubSpot Academy', 'HubSpot Academy'],
    ['Délivré par HubSpot', 'HubSpot'],
    ['Ausgestellt von Google', 'Google'],
    ['Emitido por HubSpot', 'HubSpot'],
    ['Issued Jan 2026', null],
  ])('%s', (text, issuer) => {
    expect(issuerInPhrase(text)).toBe(issuer);
  });
});
