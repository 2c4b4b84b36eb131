import { ready } from './ready.mjs';

if (ready()) {
  const { everyCheck } = await import('./every-check.ts');
  everyCheck();
}
