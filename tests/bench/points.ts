import { withBrowser } from './bench-browser.ts';
import { bundle } from './bundle.ts';
import { inTurns, line, median } from './medians.ts';

const FEW = 100;
const MANY = 100_000;

type Act = 'prepare' | 'bare' | 'open' | 'follow';

/** Timeline and breakdown of a long ledger against a bare read of its rows, and one entry more against a short ledger. */
export async function benchPoints(runs: number): Promise<void> {
  const files = {
    'points.html': '<!doctype html><meta charset="utf-8"><title>Points</title><script src="points.js"></script>',
    'points.js': await bundle(new URL('./points-page.ts', import.meta.url)),
  };
  await withBrowser(files, async ({ context, address }) => {
    const page = await context.newPage();
    await page.goto(address('points.html'));
    const run = (act: Act, count: number): Promise<number> =>
      page.evaluate(([name, many]) => Reflect.get(globalThis, 'benchPoints')[name](many), [act, count] as const);
    for (const count of [FEW, MANY]) await run('prepare', count);
    await run('open', FEW);
    const { bare, open, followFew, followMany } = await inTurns(runs, {
      bare: () => run('bare', MANY),
      open: () => run('open', MANY),
      followFew: () => run('follow', FEW),
      followMany: () => run('follow', MANY),
    });
    console.log(`${MANY} entries over ${MANY / 20} clients`);
    console.log(line('bare getAll of the rows (the base)', median(bare)));
    console.log(line('rows, timeline and breakdown', median(open), median(bare)));
    console.log(line(`one entry more, with ${FEW} (the base)`, median(followFew)));
    console.log(line(`one entry more, with ${MANY}`, median(followMany), median(followFew)));
  });
}
