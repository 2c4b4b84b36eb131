import { DAY_MS, type EpochMs } from '../time.ts';

/** A backup that was written into the user's folder by itself. */
export interface FolderCopy {
  readonly name: string;
  readonly at: EpochMs;
  /** Size of the file. */
  readonly bytes: number;
  /** The sum in its head, by which it is known again. */
  readonly sha256: string;
  /** Pictures that could not be read, so that it holds them without their files. */
  readonly lost: number;
}

/**
 * Why there is no newer copy. `lapsed`: the browser does not let us into the folder until the user allows it again. `gone`:
 * the folder was moved or its disk is away. `full`: no room there. `failed`: anything else.
 */
export type FolderTrouble = 'lapsed' | 'gone' | 'full' | 'failed';

/** How copies are kept in a folder, and what became of them. */
export interface FolderKeeping {
  /** When the folder was chosen. */
  readonly chosenAt: EpochMs;
  /** How many copies stay. */
  readonly keep: number;
  readonly pictures: boolean;
  /** Copies of ours that are there, the newest first. */
  readonly copies: readonly FolderCopy[];
  /** Files that were begun and not seen to the end. */
  readonly begun: readonly Pick<FolderCopy, 'name' | 'sha256'>[];
  /** What the newest copy was made of; null before the first. */
  readonly contentSum: string | null;
  /** When the newest copy was last seen to be whole and up to date. */
  readonly checkedAt: EpochMs | null;
  /** Since when we know of changes that no copy holds; null when we know of none. */
  readonly behindSince: EpochMs | null;
  /** What the last try met; null when it went well. */
  readonly trouble: FolderTrouble | null;
}

export const DEFAULT_KEEP = 7;
export const MOST_KEEP = 99;

/** A day may go by without the browser; after two it is worth a word. */
const STALE_MS = 2 * DAY_MS;

/** A folder that has just been chosen, with the choices that hold for it. */
export function newKeeping(chosenAt: EpochMs, choices: Pick<FolderKeeping, 'keep' | 'pictures'>): FolderKeeping {
  const { keep, pictures } = choices;
  const nothing = { copies: [], begun: [], contentSum: null, checkedAt: null, behindSince: null, trouble: null };
  return { chosenAt, keep, pictures, ...nothing };
}

/** Whether it is time to look if a new copy is wanted: once a day, after a clock was set back, and while something is wrong. */
export function isCopyDue({ checkedAt, trouble }: FolderKeeping, now: EpochMs): boolean {
  return trouble !== null || checkedAt === null || checkedAt > now || now - checkedAt >= DAY_MS;
}

export interface FolderStanding {
  readonly trouble: FolderTrouble | null;
  /** Whether things have changed and there was no copy for more than two days. */
  readonly stale: boolean;
}

/** How things stand with the copies, given whether the browser lets us into the folder at this moment. */
export function folderStanding(keeping: FolderKeeping, allowed: boolean, now: EpochMs): FolderStanding {
  const last = keeping.copies[0]?.at ?? keeping.chosenAt;
  const stale = keeping.behindSince !== null && now - last > STALE_MS;
  if (!allowed) return { trouble: 'lapsed', stale };
  // It was allowed again since.
  return { trouble: keeping.trouble === 'lapsed' ? null : keeping.trouble, stale };
}

/** After a new copy: it stands first, and nothing is wrong any more. */
export function withCopy(keeping: FolderKeeping, copy: FolderCopy, contentSum: string): FolderKeeping {
  const begun = keeping.begun.filter(({ name }) => name !== copy.name);
  const copies = [copy, ...keeping.copies.filter(({ name }) => name !== copy.name)];
  return { ...keeping, copies, begun, contentSum, checkedAt: copy.at, behindSince: null, trouble: null };
}

/** The copies that are more than are to be kept, the oldest ones. */
export function surplusCopies({ copies, keep }: FolderKeeping): readonly FolderCopy[] {
  return copies.slice(Math.max(1, keep));
}
