/*
 * How quick the product is, as multiples of a base measured in the same run. `npm run bench` builds it and runs all of
 * this in real Chromium; `npm run bench -- popup --runs 25` runs one part, longer. Writes nothing to the repository.
 *
 *   popup   first paint of the popup, with 10 and with 10,000 certifications kept, against an empty page of the extension
 *   list    first rows of the list of 10,000, against the same empty page, and long tasks while it is scrolled and filtered
 *   watch   keep-watch with 10,000 certifications and three reminders due, and one edit among them, against the same with 100
 *   points  timeline and breakdown of 100,000 entries over 5,000 clients, against a bare read of the same rows, and one more
 *   tickets first rows of the list of 5,000 tickets, against the empty page, and long tasks while typing among 30 pictures
 *   backup  backup and restore of 10,000 certifications, 100,000 entries and 200 pictures, against a bare read and write of them
 *   partner first rows of every table of the partner desk and of reports over each of them, with 5,000 clients and 20,000 rows of
 *           each kind, against the empty page, and long tasks while they are opened, searched, filtered and sorted
 *   import  20,000 rows from file to database through the import screen, against bare papaparse and Dexie on the same rows
 *
 * What is compared is taken in turns, one of each, so that a slow moment of the machine falls on both. A median stands
 * beside its multiple; the milliseconds are this machine's, the multiples may be quoted. The empty page is put beside the
 * built pages in a copy of the build: it shares their origin and policy and is never shipped.
 */
import { parseArgs } from 'node:util';
import { benchBackup } from './backup.ts';
import { benchImport } from './import.ts';
import { benchList } from './list.ts';
import { benchPartner } from './partner.ts';
import { benchPoints } from './points.ts';
import { benchPopup } from './popup.ts';
import { benchTickets } from './tickets.ts';
import { benchWatch } from './watch.ts';

const BENCHES = {
  popup: benchPopup,
  list: benchList,
  watch: benchWatch,
  points: benchPoints,
  tickets: benchTickets,
  backup: benchBackup,
  partner: benchPartner,
  import: benchImport,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '15' } },
});
const runs = Number(values.runs);
const wanted = Object.entries(BENCHES).filter(([name]) => positionals.length === 0 || positionals.includes(name));
if (!Number.isInteger(runs) || runs < 1 || wanted.length === 0) {
  console.error(`Usage: npm run bench -- [${Object.keys(BENCHES).join('|')}] [--runs 15]`);
  process.exit(1);
}
for (const [name, bench] of wanted) {
  console.log(`\n=== ${name}, medians of ${runs} runs ===`);
  await bench(runs);
}
