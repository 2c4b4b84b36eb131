import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAddress } from '../../../../src/domain/email-address.ts';
import { differentAddresses } from '../../../../src/ui/panel/desk/different-addresses.ts';

describe('differentAddresses', () => {
  it('keeps the first way of writing each, in order, and leaves out what is none', () => {
    const texts = ['lin@b.example', ' Ada@a.example ', '', 'ada@a.example', 'no address', 'LIN@b.example'];
    expect(differentAddresses(texts)).toEqual(['Ada@a.example', 'lin@b.example']);
    expect(differentAddresses([])).toEqual([]);
  });

  it('never gives one mailbox twice and loses none', () => {
    const address = fc.constantFrom('a@x.example', 'A@x.example', 'b@x.example', ' b@X.example', 'c@x.example', '');
    fc.assert(
      fc.property(fc.array(address), (texts) => {
        const found = differentAddresses(texts);
        for (const one of found) expect(found.filter((other) => sameAddress(one, other))).toHaveLength(1);
        for (const text of texts) expect(text === '' || found.some((one) => sameAddress(one, text))).toBe(true);
      }),
    );
  });
});
