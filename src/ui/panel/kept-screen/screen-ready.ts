const READY = 'screen-ready';

/** Says that the present screen shows what it has read. */
export function sayScreenReady(): void {
  window.dispatchEvent(new Event(READY));
}

/** Resolves when the present screen has said so, when another is asked for, or when that takes too long. */
export function screenReady(patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      for (const type of [READY, 'hashchange']) window.removeEventListener(type, done);
      resolve();
    };
    const timer = setTimeout(done, patienceMs);
    for (const type of [READY, 'hashchange']) window.addEventListener(type, done);
  });
}
