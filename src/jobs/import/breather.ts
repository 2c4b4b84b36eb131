/**
 * Longest stretch of work, in milliseconds, after which the page gets its turn: well under one frame of attention (20
 * ms).
 */
const LONGEST_STRETCH_MS = 12;

/** Lets the page breathe during long work. `isDue` is cheap; when it says so, await `breathe`. */
export interface Breather {
  readonly isDue: () => boolean;
  readonly breathe: () => Promise<void>;
}

/** A breather that starts now. */
export function createBreather(): Breather {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= LONGEST_STRETCH_MS,
    breathe: async () => {
      await yieldToPage();
      since = performance.now();
    },
  };
}

interface YieldingScheduler {
  readonly yield: () => Promise<void>;
}

/** Ends the present task: by the scheduler where there is one, else by a message, which no timer throttling delays. */
export function yieldToPage(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (isYielding(scheduler)) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function isYielding(scheduler: unknown): scheduler is YieldingScheduler {
  return (
    typeof scheduler === 'object' && scheduler !== null && 'yield' in scheduler && typeof scheduler.yield === 'function'
  );
}
