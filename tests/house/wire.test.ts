import { describe, expect, it } from 'vitest';
import { sourceFile } from './source-file.ts';
import { fetchedByMarkup, wires } from './wire.ts';

function reasons(text: string): string[] {
  return wires(sourceFile({ path: 'src/ui/a.tsx', text })).map(({ reason }) => reason);
}

describe('wires', () => {
  it.each([
    ["fetch('https://a.example')", 'uses fetch'],
    ['globalThis.fetch(address)', 'uses fetch'],
    ["window['fetch'](address)", 'uses fetch'],
    ['const get = fetch', 'uses fetch'],
    ['load(fetch)', 'uses fetch'],
    ['new XMLHttpRequest()', 'uses XMLHttpRequest'],
    ['new WebSocket(address)', 'uses WebSocket'],
    ['navigator.sendBeacon(address)', 'uses sendBeacon'],
    ["eval('1')", 'uses eval'],
    ["new Function('return 1')", 'uses Function'],
    ['element.innerHTML = text', 'uses innerHTML'],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'uses dangerouslySetInnerHTML'],
    ['import("./" + name)', 'imports a path made at run time'],
    ['const a = <img src="https://a.example/a.png" alt="" />', 'fetches https://a.example/a.png'],
    ["const a = <img src={'//a.example/a.png'} alt='' />", 'fetches //a.example/a.png'],
  ])('objects to %s', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });

  it.each([
    'const a = <a href="https://a.example">{words}</a>',
    "const host = 'https://a.example'; // fetch",
    'type Fetch = typeof fetch',
    "const a = <img src={URL.createObjectURL(blob)} alt='' />; import('./later.tsx')",
    'database.evaluate(prefetched)',
  ])('has nothing against %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });
});

describe('fetchedByMarkup', () => {
  it.each([
    ['a.css', "@import 'https://a.example/a.css'"],
    ['a.css', 'p { background: url(//a.example/a.png) }'],
    ['a.html', '<script type="module" src="https://a.example/a.js"></script>'],
    ['a.html', '<link rel="stylesheet" href="//a.example/a.css" />'],
  ])('objects in %s to %s', (path, text) => {
    expect(fetchedByMarkup({ path, text })).toHaveLength(1);
  });

  it.each([
    ['a.css', 'p { background: url(./a.png) }'],
    ['a.html', '<script type="module" src="./main.ts"></script><a href="https://a.example">a</a>'],
  ])('has nothing in %s against %s', (path, text) => {
    expect(fetchedByMarkup({ path, text })).toEqual([]);
  });
});
