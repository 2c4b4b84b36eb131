import { ready } from './ready.mjs';

if (ready()) {
  const { tryOut } = await import('./try-out.ts');
  await tryOut(process.argv.slice(2));
}
