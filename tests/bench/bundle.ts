import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of the bench and all it imports, as one classic script for a page. */
export async function bundle(script: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.FIREFOX': 'false' },
    resolve: { alias: { '#i18n': fileURLToPath(new URL('../../.wxt/i18n/index.ts', import.meta.url)) } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(script), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${script.pathname} could not be built.`);
  return chunk.code;
}
