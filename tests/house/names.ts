import type { Finding } from './source-file.ts';

const DRAWERS = new Set(['util', 'utils', 'helper', 'helpers', 'shared', 'common', 'misc', 'types', 'lib']);
const FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SCRIPT = /^[a-z0-9]+(-[a-z0-9]+)*(\.schema)?\.tsx?$/;
const COMPONENT = /^([A-Z][a-z0-9]*)+\.(tsx|module\.css)$/;
const STYLES = /^[a-z0-9]+(-[a-z0-9]+)*\.css$/;

/** Names in src that say nothing about their room, are written in another way, or gather other files. */
export function strayNames(paths: readonly string[]): Finding[] {
  const all = new Set(paths);
  return paths.flatMap((path) => {
    const reason = objectionTo(path, all);
    return reason === null ? [] : [{ file: path, reason }];
  });
}

function objectionTo(path: string, all: ReadonlySet<string>): string | null {
  const parts = path.split('/');
  const folders = parts.slice(0, -1);
  const name = parts.at(-1) ?? '';
  const drawer = [...folders, name.split('.')[0] ?? ''].find((part) => DRAWERS.has(part.toLowerCase()));
  if (drawer !== undefined) return `"${drawer}" does not say what is in it`;
  if (/^index\.tsx?$/.test(name)) return 'an index file hides where things come from';
  const folder = folders.find((part) => !FOLDER.test(part));
  if (folder !== undefined) return `the folder "${folder}" is not in kebab-case`;
  if (!SCRIPT.test(name) && !COMPONENT.test(name) && !STYLES.test(name)) {
    return 'is neither kebab-case.ts, Component.tsx, Component.module.css nor plain.css';
  }
  if (name.endsWith('.module.css') && !all.has(path.replace(/\.module\.css$/, '.tsx'))) {
    return 'stands beside no component of its name';
  }
  return null;
}
