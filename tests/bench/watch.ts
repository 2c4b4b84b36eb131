import { withBrowser } from './bench-browser.ts';
import { bundle } from './bundle.ts';
import { inTurns, line, median } from './medians.ts';

const FEW = 100;
const MANY = 10_000;

type Act = 'prepare' | 'watch' | 'edit';

/** One look at the database with three reminders due, and one edit, by how many certifications are kept besides. */
export async function benchWatch(runs: number): Promise<void> {
  const files = {
    'watch.html': '<!doctype html><meta charset="utf-8"><title>Watch</title><script src="watch.js"></script>',
    'watch.js': await bundle(new URL('./watch-page.ts', import.meta.url)),
  };
  await withBrowser(files, async ({ context, address }) => {
    const page = await context.newPage();
    await page.goto(address('watch.html'));
    const run = (act: Act, kept: number): Promise<number> =>
      page.evaluate(([name, count]) => Reflect.get(globalThis, 'benchWatch')[name](count), [act, kept] as const);
    for (const kept of [FEW, MANY]) await run('prepare', kept);
    const measured = await inTurns(runs, {
      watchFew: () => run('watch', FEW),
      watchMany: () => run('watch', MANY),
      editFew: () => run('edit', FEW),
      editMany: () => run('edit', MANY),
    });
    const { watchFew, watchMany, editFew, editMany } = measured;
    console.log(`three reminders due, ${MANY} certifications kept`);
    console.log(line(`keep-watch with ${FEW} (the base)`, median(watchFew)));
    console.log(line(`keep-watch with ${MANY}`, median(watchMany), median(watchFew)));
    console.log(line(`one edit with ${FEW} (the base)`, median(editFew)));
    console.log(line(`one edit with ${MANY}`, median(editMany), median(editFew)));
  });
}
