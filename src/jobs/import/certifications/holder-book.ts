import type { Holder } from '../../../domain/certifications/certification.ts';
import { holderKey } from '../../../domain/certifications/import/holder-key.ts';
import { newRow } from '../../../domain/row.ts';
import { readHolders } from '../../../store/queries/certifications.ts';
import type { World } from '../../world.ts';

/** Finds holders by name, however it is written, and makes those that are new, each once. */
export interface HolderBook {
  /** The id of a holder; an empty name is the user. */
  readonly idOf: (name: string) => string;
  /** Those made so far: they are to be kept together with what refers to them. */
  readonly made: () => readonly Holder[];
}

export async function openHolderBook(world: World): Promise<HolderBook> {
  const ids = new Map<string, string>();
  // Of two people with one name the first is meant, as in the review: the user before others.
  const claim = (key: string, id: string) => {
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id, isMe, name } of await readHolders(world.database)) {
    const key = holderKey(name);
    if (isMe) claim('', id);
    if (key !== '') claim(key, id);
  }
  const made: Holder[] = [];
  return {
    idOf: (name) => {
      const key = holderKey(name);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const holder: Holder = {
        ...newRow(world.newId(), world.now()),
        // Without a letter or digit it is nobody's name.
        name: key === '' ? '' : name.trim(),
        isMe: key === '',
        formerEmails: [],
      };
      made.push(holder);
      ids.set(key, holder.id);
      return holder.id;
    },
    made: () => made,
  };
}
