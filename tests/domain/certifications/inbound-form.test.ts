import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCompanyAddress } from '../../../src/domain/certifications/inbound-form.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';

const check = (text: string) => checkCompanyAddress(text, ACADEMY_RULES.refusedFormDomains.value);

describe('checkCompanyAddress', () => {
  it.each([
    ['acme.example', 'acme.example'],
    ['https://acme.example', 'acme.example'],
    ['http:acme.example', 'acme.example'],
    ['//acme.example/x', 'acme.example'],
    ['  ACME.Example/About?x=1#y ', 'acme.example'],
    ['acme.example:8443', 'acme.example'],
    ['acme.example.', 'acme.example'],
    ['www.acme.example', 'www.acme.example'],
    ['ada@acme.example', 'acme.example'],
    ['mailto:ada@acme.example?subject=x', 'acme.example'],
    ['https://acme.example/@hubspot.com', 'acme.example'],
    ['hubspot.com@acme.example', 'acme.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['acme。example', 'acme.example'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
    ['nothubspot.com', 'nothubspot.com'],
    ['hubspot.com.acme.example', 'hubspot.com.acme.example'],
    ['hubspot.example', 'hubspot.example'],
  ])('takes %s as %s', (text, domain) => {
    expect(check(text)).toEqual({ kind: 'ok', domain });
  });

  it.each([
    ['hubspot.com', 'hubspot.com', 'hubspot.com'],
    ['www.hubspot.com', 'www.hubspot.com', 'hubspot.com'],
    ['HTTPS://WWW.HubSpot.com:443/products', 'www.hubspot.com', 'hubspot.com'],
    ['google.com.', 'google.com', 'google.com'],
    ['ada@linkedin.com', 'linkedin.com', 'linkedin.com'],
    ['https://ada:secret@facebook.com/', 'facebook.com', 'facebook.com'],
    ['test.com/path', 'test.com', 'test.com'],
    ['ｔｅｓｔ.com', 'test.com', 'test.com'],
  ])('refuses %s', (text, domain, because) => {
    expect(check(text)).toEqual({ kind: 'refused', domain, because });
  });

  it.each([
    ['blog.hubspot.com', 'blog.hubspot.com', 'hubspot.com'],
    ['https://app.eu1.hubspot.com/x', 'app.eu1.hubspot.com', 'hubspot.com'],
    ['www.blog.hubspot.com', 'www.blog.hubspot.com', 'hubspot.com'],
    ['www.www.test.com', 'www.www.test.com', 'test.com'],
    ['ada@mail.google.com', 'mail.google.com', 'google.com'],
  ])('has its doubts about %s', (text, domain, because) => {
    expect(check(text)).toEqual({ kind: 'may-be-refused', domain, because });
  });

  it.each([
    '',
    '   ',
    'Acme',
    'Acme Ltd',
    'localhost',
    'acme..example',
    'https://google.com../',
    '.acme.example',
    '-acme.example',
    'acme-.example',
    'ftp://acme.example',
    'javascript:alert(1)',
    'mailto:',
    'ada@',
    'https://',
    '192.0.2.1',
    '0x7f.1',
    '[2001:db8::1]',
    'acme.example\nhubspot.com',
    'hub\tspot.com',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
    `${'a.'.repeat(50_000)}example`,
  ])('finds no company address in "%s"', (text) => {
    expect(check(text)).toEqual({ kind: 'not-an-address' });
  });

  it('never throws and never lets a refused domain pass, however it is dressed', () => {
    const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(anyText, (text) => check(text).kind !== undefined));
    const dressed = fc.tuple(
      fc.constantFrom('', 'http://', 'HTTPS://', '//', 'ada@', 'https://u:p@'),
      fc.constantFrom('', 'www.', 'WWW.'),
      fc.constantFrom(...ACADEMY_RULES.refusedFormDomains.value),
      fc.constantFrom('', '.', ':8080', '/', '/a/b', '?q', '#f', '/@acme.example'),
    );
    fc.assert(
      fc.property(dressed, (parts) => {
        expect(check(parts.join('')).kind).toBe('refused');
      }),
    );
  });
});
