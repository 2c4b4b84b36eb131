import type { CompanionBrowser } from '../browser/companion-browser.ts';
import { realBrowser } from '../browser/real-browser.ts';
import type { EpochMs, Moment } from '../domain/time.ts';
import { CompanionDatabase } from '../store/database.ts';
import { SafeDatabase } from '../store/safe-database.ts';

export type ExclusiveKind = 'keep-watch' | 'folder-copy';

/** What a job works on. Handed in, so that a job can be run at any moment, in any zone, on any browser. */
export interface World {
  readonly database: CompanionDatabase;
  /** Copies that outlive the database. Opened when it is first asked for. */
  readonly safe: SafeDatabase;
  readonly browser: CompanionBrowser;
  readonly now: () => EpochMs;
  readonly zone: () => string;
  readonly newId: () => string;
  /** Runs one thing of a kind at a time across all pages and the worker; a context that is killed gives way. */
  readonly exclusively: <Result>(run: () => Promise<Result>, kind?: ExclusiveKind) => Promise<Result>;
}

/** The world as it is. */
export function realWorld(): World {
  return {
    database: new CompanionDatabase(),
    safe: new SafeDatabase(),
    browser: realBrowser,
    now: () => Date.now(),
    zone: () => Temporal.Now.timeZoneId(),
    newId: () => crypto.randomUUID(),
    exclusively: (run, kind = 'keep-watch') => navigator.locks.request(kind, run),
  };
}

export function momentOf(world: World): Moment {
  return { now: world.now(), zone: world.zone() };
}
