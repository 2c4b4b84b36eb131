import { posix } from 'node:path';

/** The path that a relative import leads to; null for a package. */
export function resolveImport(importer: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const [path = ''] = from.split('?');
  return posix.join(posix.dirname(importer), path);
}
