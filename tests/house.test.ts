import { describe, expect, it } from 'vitest';
import { ALONE, meddlers } from './house/alone.ts';
import { importCycles } from './house/cycles.ts';
import { floats } from './house/floats.ts';
import { namedHosts } from './house/hosts.ts';
import { strayNames } from './house/names.ts';
import { readTree } from './house/read-tree.ts';
import { strayImports } from './house/rooms.ts';
import { tooLong } from './house/sizes.ts';
import { type Finding, isScript, sourceFile } from './house/source-file.ts';
import { missingTwins, strayTests } from './house/twins.ts';
import { fetchedByMarkup, wires } from './house/wire.ts';

// The rules are tried on invented files in tests/house/*.test.ts; here they look at the real ones.
const src = readTree('src');
const doors = readTree('entrypoints');
const everything = readTree('');
const sources = src.filter(({ path }) => isScript(path)).map(sourceFile);
const doorScripts = doors.filter(({ path }) => isScript(path)).map(sourceFile);
const tests = new Set(everything.map(({ path }) => path).filter((path) => path.startsWith('tests/') && isScript(path)));

function said(findings: readonly Finding[]): string[] {
  return findings.map(({ file, reason }) => `${file}: ${reason}`);
}

describe('the house', () => {
  it('is there to be looked at', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(doorScripts.length).toBeGreaterThan(3);
    expect(tests.size).toBeGreaterThan(10);
  });

  it('lets each room import only what its row of the table allows', () => {
    const paths = new Set([...src, ...doors].map(({ path }) => path));
    expect(said(strayImports([...sources, ...doorScripts], paths))).toEqual([]);
  });

  it('has no ring of imports', () => {
    expect(said(importCycles(sources))).toEqual([]);
  });

  it('gives every source file a twin', () => {
    expect(said(missingTwins(sources, tests))).toEqual([]);
  });

  it('has no test without a source file', () => {
    expect(said(strayTests(sources, tests))).toEqual([]);
  });

  it('runs alone what changes what is loaded, and nothing else', () => {
    expect(
      said(
        meddlers(
          everything.filter(({ path }) => /^tests\/(?!house).*\.test\.tsx?$/.test(path)),
          ALONE,
        ),
      ),
    ).toEqual([]);
  });

  it('names every file after what is in it', () => {
    expect(said(strayNames(src.map(({ path }) => path)))).toEqual([]);
  });

  it('keeps doors and rooms small', () => {
    expect(said(tooLong([...src, ...doors]))).toEqual([]);
  });

  it('reaches no network and runs no text', () => {
    const markup = [...src, ...doors].filter(({ path }) => /\.(css|html)$/.test(path));
    expect(said([...[...sources, ...doorScripts].flatMap(wires), ...markup.flatMap(fetchedByMarkup)])).toEqual([]);
  });

  it('reckons points without floats', () => {
    expect(sources.filter(({ path }) => path.startsWith('src/domain/points/')).length).toBeGreaterThan(5);
    expect(said(sources.flatMap(floats))).toEqual([]);
  });

  it('names no registry and no folder of one machine', () => {
    expect(said(everything.flatMap(namedHosts))).toEqual([]);
  });
});
