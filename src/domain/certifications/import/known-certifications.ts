import { remember } from '../../import/remember.ts';
import type { Certification, Holder } from '../certification.ts';
import { readLink } from './achievement-link.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import { holderKey } from './holder-key.ts';

/** Whose row it is: a kept holder, or somebody new by name. `token` is one text a person. */
export interface RowHolder {
  readonly holderId: string | null;
  readonly holderName: string;
  readonly token: string;
}

/** What identifies a row among kept certifications. */
export interface RowIdentity {
  readonly holder: RowHolder;
  /** Catalogue entry or bare name; blank without a name. */
  readonly certificationKey: string;
  readonly name: string;
  readonly email: string;
  readonly code: string;
  readonly credentialId: string;
}

/** Kept records indexed once, so that finding a row's record takes the same time among 20 and 20,000. */
export interface KnownCertifications {
  readonly holderOf: (name: string, email: string) => RowHolder;
  readonly find: (row: RowIdentity) => Certification | null;
}

const ME = 'me';

export function knownCertifications(
  existing: readonly Certification[],
  holders: readonly Holder[],
  names: CatalogueNames,
): KnownCertifications {
  const keyOfHolder = remember(holderKey);
  const people = holders.filter((holder) => holder.deletedAt === null);
  const me = people.find((holder) => holder.isMe) ?? null;
  const byName = new Map(people.toReversed().map((holder) => [holderKey(holder.name), holder]));
  const byId = new Map(people.map((holder) => [holder.id, holder]));
  const byKey = new Map<string, Certification>();
  const holderByEmail = new Map<string, Holder>();
  for (const certification of existing) {
    if (certification.deletedAt !== null) continue;
    const holder = byId.get(certification.holderId);
    const email = certification.email.toLowerCase();
    if (email !== '' && holder !== undefined && !holderByEmail.has(email)) holderByEmail.set(email, holder);
    for (const key of keysOf(certification, names)) {
      const other = byKey.get(key);
      if (other === undefined || later(certification, other)) byKey.set(key, certification);
    }
  }
  return {
    holderOf: (name, email) => {
      const key = keyOfHolder(name);
      const kept =
        (key === '' ? undefined : byName.get(key)) ??
        holderByEmail.get(email.toLowerCase()) ??
        (key === '' ? me : null);
      if (kept !== null)
        return { holderId: kept.id, holderName: key === '' && kept.isMe ? '' : kept.name, token: tokenOf(kept.id, me) };
      return { holderId: null, holderName: name, token: key === '' ? ME : `name:${key}` };
    },
    find: (row) => {
      if (byKey.size === 0) return null;
      // The name's own key besides, for records kept before the catalogue knew the name.
      const nameKeys = [row.certificationKey, names.bareKeyOf(row.name)];
      const byCode = row.code === '' ? undefined : byKey.get(`code:${row.code}`);
      if (byCode !== undefined) return byCode;
      const credential =
        row.credentialId === '' ? undefined : byKey.get(`credential:${row.credentialId.toLowerCase()}`);
      // Some companies number the person, not the award: one number under two names is two certifications.
      if (credential !== undefined && keysOfName(credential, names).some((key) => nameKeys.includes(key)))
        return credential;
      if (row.certificationKey === '') return null;
      const token = row.holder.holderId === null ? row.holder.token : tokenOf(row.holder.holderId, me);
      for (const key of nameKeys) {
        const found =
          byKey.get(`holder:${token}|${key}`) ??
          (row.email === '' ? undefined : byKey.get(`email:${row.email.toLowerCase()}|${key}`));
        if (found !== undefined) return found;
      }
      return null;
    },
  };

  function keysOf(certification: Certification, by: CatalogueNames): readonly string[] {
    const link = readLink(certification.link);
    const email = certification.email.toLowerCase();
    return [
      ...(link.kind === 'achievement' ? [`code:${link.code}`] : []),
      ...(certification.credentialId === '' ? [] : [`credential:${certification.credentialId.toLowerCase()}`]),
      ...keysOfName(certification, by).flatMap((key) => [
        `holder:${tokenOf(certification.holderId, me)}|${key}`,
        ...(email === '' ? [] : [`email:${email}|${key}`]),
      ]),
    ];
  }
}

function tokenOf(holderId: string, me: Holder | null): string {
  return me !== null && me.id === holderId ? ME : `holder:${holderId}`;
}

function keysOfName(certification: Certification, names: CatalogueNames): readonly string[] {
  if (certification.catalogueId !== null) return [`entry:${certification.catalogueId}`];
  return [names.bareKeyOf(certification.name)].filter((key) => key !== '');
}

/** Of two records of one certification, the one that lasts longer is the present one. */
function later(one: Certification, other: Certification): boolean {
  return (one.expires?.on ?? '') > (other.expires?.on ?? '');
}
