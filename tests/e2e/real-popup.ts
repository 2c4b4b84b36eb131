import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

/** The popup that the toolbar icon opens, which is no page that Playwright knows: read through the browser's own protocol. */
export interface RealPopup {
  /** Runs an expression in it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What a screen reader finds in it: role and name of everything that is not passed over, in reading order. */
  readonly reading: () => Promise<readonly { readonly role: string; readonly name: string }[]>;
}

/** Opens the popup over the window in front, and waits until it is there. */
export async function openRealPopup(context: BrowserContext, worker: Worker): Promise<RealPopup> {
  const session = await sessionOf(context);
  await worker.evaluate(() => chrome.action.openPopup());
  return attach(session, worker);
}

/** The panel that stands beside the pages of the window in front, once something has opened it. */
export async function openedPanel(context: BrowserContext, worker: Worker): Promise<RealPopup> {
  return attach(await sessionOf(context), worker, 'sidepanel.html');
}

/** Clicks the toolbar icon while a page is in front, as a user does: that grants the page to the extension. */
export async function clickToolbarIcon(context: BrowserContext, worker: Worker, page: Page): Promise<RealPopup> {
  const session = await sessionOf(context);
  await page.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}`);
  const id = new URL(worker.url()).host;
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return attach(session, worker);
}

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context belongs to no browser.');
  return browser.newBrowserCDPSession();
}

async function attach(session: CDPSession, worker: Worker, page = 'popup.html'): Promise<RealPopup> {
  const address = new URL(page, worker.url()).href;
  const targetId = await targetOf(session, address);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const ask = questioner(session, sessionId);
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await ask('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
        userGesture: true,
      });
      if (exceptionDetails !== undefined) throw new Error(`In the popup: ${JSON.stringify(exceptionDetails)}`);
      return result.value;
    },
    reading: async () => {
      const { nodes } = await ask('Accessibility.getFullAXTree', {});
      return nodes
        .filter((node: { ignored: boolean }) => !node.ignored)
        .map((node: { role?: { value: string }; name?: { value: string } }) => ({
          role: node.role?.value ?? '',
          name: node.name?.value ?? '',
        }));
    },
  };
}

/** The popup is listed a moment after it was asked for. */
async function targetOf(session: CDPSession, address: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find(({ url, attached }) => withoutRoute(url) === address && !attached);
    if (found !== undefined) return found.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The browser opened no ${address}`);
}

function withoutRoute(url: string): string {
  return url.split('#')[0] ?? url;
}

/** Playwright speaks to its own targets only, so what is asked of another one travels as a letter in a letter. */
function questioner(session: CDPSession, sessionId: string) {
  let asked = 0;
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers have as many shapes as it has questions
  return (method: string, params: object): Promise<any> =>
    new Promise((resolve, reject) => {
      asked += 1;
      const id = asked;
      const listen = (letter: { readonly sessionId: string; readonly message: string }) => {
        const answer = JSON.parse(letter.message);
        if (letter.sessionId !== sessionId || answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        if (answer.error === undefined) resolve(answer.result);
        else reject(new Error(`${method}: ${answer.error.message}`));
      };
      session.on('Target.receivedMessageFromTarget', listen);
      void session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}
