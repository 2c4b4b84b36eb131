import type { BrowserContext, ConsoleMessage, Worker } from '@playwright/test';

/** Addresses that lie in the browser itself or on this machine. */
const AT_HOME = /^(?:chrome-extension:|chrome:|about:|blob:|data:|https?:\/\/(?:127\.0\.0\.1|localhost)[:/])/;

/** Tells of everything that must not happen in any story, and keeps the network closed. */
export async function listenForTrouble(context: BrowserContext, tell: (trouble: string) => void): Promise<void> {
  const onConsole = (where: string) => (message: ConsoleMessage) => {
    if (message.type() === 'error') tell(`console of ${where}: ${message.text()}`);
  };
  const onWorker = (worker: Worker) => worker.on('console', onConsole('the worker'));
  context.on('console', (message) => onConsole(message.page()?.url() ?? 'a page')(message));
  context.on('weberror', (error) => tell(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('serviceworker', onWorker);
  for (const worker of context.serviceWorkers()) onWorker(worker);
  context.on('request', (request) => {
    if (!AT_HOME.test(request.url())) tell(`request: ${request.method()} ${request.url()}`);
  });
  await context.route(
    (url) => !AT_HOME.test(url.href),
    (route) => route.abort(),
  );
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      console.error(`CSP: ${effectiveDirective} refused ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  });
}
