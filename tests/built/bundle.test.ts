import { afterAll, describe, expect, it } from 'vitest';
import { BUILDS, builtFiles, bytesOf, pageLoad, readBuilt } from './built-files.ts';
import { type Bundle, powersIn, signatureOf } from './powers.ts';

const KB = 1_000;
const reports: string[] = [];

afterAll(() => {
  process.stdout.write(`${reports.join('\n')}\n`);
});

describe.each(BUILDS)('the code built for %s', (build) => {
  const files = builtFiles(build);
  const scripts: Bundle[] = files
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path, text: readBuilt(build, path) }));
  const popup = pageLoad(build, 'popup.html');

  it('uses nothing that talks to the network or runs text, apart from what libraries are known to hold', () => {
    expect(scripts.flatMap(powersIn)).toEqual([]);
  });

  it('names no file on the web that a page would load', () => {
    const markup = files.filter((path) => /\.(html|css)$/.test(path)).map((path) => readBuilt(build, path));
    expect(markup.filter((text) => /(?:url\(|@import|\ssrc=|\shref=)\s*["']?(?:https?:)?\/\//i.test(text))).toEqual([]);
  });

  it('holds no character that breaks a script in some reader', () => {
    const text = files.filter((path) => /\.(js|css|html|json)$/.test(path));
    const broken = /[\u2028\u2029\ufeff\uffff]/;
    expect(text.filter((path) => broken.test(readBuilt(build, path)))).toEqual([]);
  });

  it('ships no map, no source and no test', () => {
    expect(files.filter((path) => !/\.(js|css|html|json|png)$/.test(path))).toEqual([]);
  });

  it('starts the popup with little', () => {
    const sizes = { entry: bytesOf(build, [popup.entry]), atOnce: bytesOf(build, popup.atOnce) };
    const everything = bytesOf(build, popup.everything);
    reports.push(
      `${build}: popup ${kb(sizes.entry)} in its first script, ${kb(sizes.atOnce)} before the first paint, ${kb(everything)} in all`,
    );
    expect(sizes.entry).toBeLessThanOrEqual(12 * KB);
    expect(sizes.atOnce).toBeLessThanOrEqual(18 * KB);
    expect(everything).toBeLessThanOrEqual(480 * KB);
    expect(everything).toBeGreaterThan(sizes.atOnce);
  });

  it('keeps the schema library out of the popup', () => {
    const withSchemas = scripts.filter(({ text }) => text.includes(signatureOf('zod'))).map(({ path }) => path);
    // If none had it, this test would look for the wrong thing.
    expect(withSchemas.length).toBeGreaterThan(0);
    expect(popup.everything.filter((path) => withSchemas.includes(path))).toEqual([]);
  });

  it('keeps the worker small and in one file', () => {
    const size = bytesOf(build, ['background.js']);
    reports.push(`${build}: worker ${kb(size)}`);
    expect(size).toBeLessThanOrEqual(250 * KB);
    expect(readBuilt(build, 'background.js')).not.toMatch(/\bimport\s*[({"']|\bimportScripts\b/);
  });
});

function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
