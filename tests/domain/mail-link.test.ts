import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_MAILTO, mailLink } from '../../src/domain/mail-link.ts';
import { ACADEMY_RULES } from '../../src/facts/academy-rules.ts';

const to = ACADEMY_RULES.academyEmail.value;
const urlOf = (subject: string, body: string, address = to) => {
  const result = mailLink({ to: address, subject, body });
  return result.kind === 'ok' ? result.url : null;
};

/** The message as a mail program reads it: RFC 6068 knows no `+` for a blank, so `URLSearchParams` will not do. */
function read(url: string) {
  const [address = '', query = ''] = url.replace('mailto:', '').split('?');
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(address), fields };
}

describe('mailLink', () => {
  it('writes one message to the Academy', () => {
    expect(urlOf('Score by section', 'Hello,\nplease.')).toBe(
      'mailto:academy@hubspot.com?subject=Score%20by%20section&body=Hello%2C%0D%0Aplease.',
    );
  });

  it.each(['a\nb', 'a\r\nb', 'a\rb', 'a\u2028b', 'a\u2029b', 'a\u0085b'])(
    'breaks lines of the body with CRLF',
    (body) => {
      expect(urlOf('s', body)).toMatch(/&body=a%0D%0Ab$/);
    },
  );

  it('keeps the tab and drops other control characters of the body', () => {
    expect(urlOf('s', 'a\tb\u0000c\u001bd')).toMatch(/&body=a%09bcd$/);
  });

  it.each([
    ['a line break and a header', 'Ada\r\nBcc: eve@evil.example', 'Ada Bcc: eve@evil.example'],
    ['a line separator', 'Ada\u2028Bcc: eve@evil.example', 'Ada Bcc: eve@evil.example'],
    ['a field of the URL', 'Ada&bcc=eve@evil.example', 'Ada&bcc=eve@evil.example'],
    ['a second query', 'Ada?cc=eve@evil.example#x', 'Ada?cc=eve@evil.example#x'],
    ['percent signs', '100%0D%0ABcc:x', '100%0D%0ABcc:x'],
    ['a plus', 'C+R', 'C+R'],
    ['a line break at the end', 'Ada\n', 'Ada'],
    ['half a character', 'Ada \ud83d', 'Ada \ufffd'],
  ])('keeps %s inside the subject', (_, name, subject) => {
    expect(read(urlOf(name, 'b') ?? '')).toEqual({
      to,
      fields: [
        ['subject', subject],
        ['body', 'b'],
      ],
    });
  });

  it('has a subject and a body and nothing else, whatever stands in them', () => {
    const text = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const url = urlOf(subject, body) ?? '';
        expect(url).toMatch(/^mailto:academy@hubspot\.com\?subject=[^\s&?=#"<>]*&body=[^\s&?=#"<>]*$/);
        const names = read(url).fields.map(([name]) => name);
        expect(names).toEqual(['subject', 'body']);
        expect(read(url).fields[0]?.[1]).not.toMatch(/\p{Cc}/u);
        expect((read(url).fields[1]?.[1] ?? '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('encodes what an address may not hold bare', () => {
    expect(urlOf('s', 'b', 'a&b?c=d@old.example')).toMatch(/^mailto:a%26b%3Fc%3Dd@old\.example\?subject=s/);
  });

  it.each(['', 'academy', 'academy@hubspot.com\nbcc:eve@evil.example', 'a@b.example,c@d.example'])(
    'refuses to write to "%s"',
    (address) => {
      const refusal = { kind: 'refused', reason: 'not-an-address', data: null };
      expect(mailLink({ to: address, subject: 's', body: 'b' })).toEqual(refusal);
    },
  );

  it('refuses a URL that mail programs would not take, counted as encoded', () => {
    const bare = (urlOf('', '') ?? '').length;
    const room = LONGEST_MAILTO - bare;
    expect(urlOf('', 'a'.repeat(room))).toHaveLength(LONGEST_MAILTO);
    expect(mailLink({ to, subject: '', body: 'a'.repeat(room + 1) })).toEqual({
      kind: 'refused',
      reason: 'too-long',
      data: { length: LONGEST_MAILTO + 1, limit: LONGEST_MAILTO },
    });
    expect(mailLink({ to, subject: '', body: '証'.repeat(300) })).toMatchObject({ reason: 'too-long' });
  });
});
