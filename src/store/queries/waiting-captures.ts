import type { PictureEdits } from '../../domain/tickets/pictures/edits.ts';
import { pictureEditsSchema } from '../../domain/tickets/pictures/picture-edits.schema.ts';
import { CAPTURE_DRAFT } from '../../domain/tickets/pictures/picture-edits-key.ts';
import type { Size } from '../../domain/tickets/pictures/rectangle.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase, Draft } from '../database.ts';

/** A picture that was taken of a tab and has not become part of a ticket yet. */
export interface WaitingCapture extends Size {
  /** Where it is kept; also its id. */
  readonly key: string;
  readonly takenAt: EpochMs;
  readonly title: string;
  readonly picture: Blob;
  /** The masks that are proposed. */
  readonly edits: PictureEdits;
  /** How far the page could be searched for personal data. */
  readonly search: 'whole' | 'in-part' | 'moved' | 'none';
}

/** What a draft keeps of one. */
export type KeptCapture = Omit<WaitingCapture, 'key' | 'takenAt'>;

/** The captures that wait, the latest first. One that cannot be read is passed over: nobody has seen it yet. */
export async function readWaitingCaptures(database: CompanionDatabase): Promise<readonly WaitingCapture[]> {
  const drafts = await database.drafts.where('key').startsWith(CAPTURE_DRAFT).toArray();
  const captures = drafts.map(captureOf).filter((capture) => capture !== null);
  return captures.sort((a, b) => b.takenAt - a.takenAt);
}

function captureOf({ key, value, updatedAt }: Draft): WaitingCapture | null {
  if (!isKeptCapture(value)) return null;
  const { picture, title, width, height, search } = value;
  return { key, takenAt: updatedAt, picture, title, width, height, search, edits: value.edits };
}

/** Our own jobs alone write it, but perhaps those of another release. */
function isKeptCapture(value: unknown): value is KeptCapture {
  if (typeof value !== 'object' || value === null) return false;
  const kept = value as Partial<Record<keyof KeptCapture, unknown>>;
  return (
    kept.picture instanceof Blob &&
    typeof kept.title === 'string' &&
    typeof kept.width === 'number' &&
    typeof kept.height === 'number' &&
    typeof kept.search === 'string' &&
    pictureEditsSchema.safeParse(kept.edits).success
  );
}
