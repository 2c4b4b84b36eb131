import { describe, expect, it } from 'vitest';
import { powersIn, signatureOf } from './powers.ts';

function found(text: string): readonly string[] {
  return powersIn({ path: 'a.js', text });
}

describe('powersIn', () => {
  it.each([
    ["fetch('https://a.example')", 'fetch'],
    ['window.fetch(a)', 'fetch'],
    ['globalThis.fetch?.(a)', 'fetch'],
    ['var a={b:fetch}', 'fetch'],
    ['let a=fetch', 'fetch'],
    ['b(XMLHttpRequest)', 'XMLHttpRequest'],
    ['new WebSocket(a)', 'WebSocket'],
    ['const F=Function;new F(``)', 'Function'],
    ['new Function(`return this`)()', 'Function'],
    ['(0,eval)(a);eval(a)', 'eval'],
    ['()=>fetch', 'fetch'],
  ])('finds the power of %s', (text, name) => {
    expect(found(text)).toEqual([`a.js: ${name}`]);
  });

  it.each([
    'a.fetch(b)',
    'let a={fetch:1}',
    'a instanceof Function',
    'typeof fetch',
    '`fetch(a)`',
    'class A{eval(){}}',
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('excuses a library for what it is known to hold, and for nothing else', () => {
    const zod = `let a='${signatureOf('zod')}';`;
    expect(found(`${zod}new Function('')`)).toEqual([]);
    expect(found(`${zod}fetch(a)`)).toEqual(['a.js: fetch']);
  });
});
