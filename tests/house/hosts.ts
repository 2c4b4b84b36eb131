import type { Finding, TextFile } from './source-file.ts';

/** Hosts of package registries, which a checkout must not lean on. */
const REGISTRY = /https?:\/\/[a-z0-9.-]*(?:npmjs|yarnpkg|debian)\.[a-z]+/i;
/** Folders of one machine. */
const MACHINE = /(?:^|[\s"'`(=:])\/(?:work|root|home\/[a-z0-9_-]+|Users\/[A-Za-z0-9_-]+)\//;

/** Files that name a registry's host or a folder that exists on one machine only. */
export function namedHosts({ path, text }: TextFile): Finding[] {
  return [
    { match: REGISTRY.exec(text), what: 'a registry' },
    { match: MACHINE.exec(text), what: 'a folder of one machine' },
  ].flatMap(({ match, what }) => (match === null ? [] : [{ file: path, reason: `names ${what}: ${match[0].trim()}` }]));
}
