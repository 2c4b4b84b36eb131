import { cleanText } from '../../import/clean-text.ts';
import { type ReadLink, readLink } from './achievement-link.ts';
import type { FoundRow } from './found-row.ts';
import { saysHubSpot } from './issuer.ts';
import type { RowIdentity } from './known-certifications.ts';
import type { RecognisedName } from './recognise-name.ts';
import type { Review } from './review-context.ts';
import type { Reason } from './review-reason.ts';
import { type ReviewedRow, stateOf, tickFor } from './reviewed-row.ts';
import { compareWithKept } from './row-changes.ts';
import { readRowDates } from './row-dates.ts';

/** Most characters of a name and of an ID, as the editor of a certification has them. */
const LIMIT = 200;

/**
 * Reviews one row by itself: what it means, whether it is known, what keeping it would change and what is odd about
 * it. Also for a row of which the user edited a cell. Whether another row is the same is decided by `markDuplicates`
 * over the whole table.
 */
export function reviewRow(row: FoundRow, review: Review): ReviewedRow {
  const reasons: Reason[] = [...row.notes];
  const read = readTextLink(row.link, reasons);
  const link = read === null ? '' : read.url;
  const award = read?.kind === 'achievement' ? read : null;
  const email = readTextEmail(row.email, review, reasons);
  const credentialId = withinLimit('credentialId', cleanText(row.credentialId), reasons);
  const issuer = cleanText(row.issuer).slice(0, LIMIT);
  const written = withinLimit('name', cleanText(row.name), reasons);
  const recognised = review.recognise(written, award);
  const isHubSpot = issuedByHubSpot(issuer, recognised);
  // Another company's certification may bear the name of one of HubSpot's.
  const name = isHubSpot === false ? written : recognised.name;
  const entry = isHubSpot === false ? null : recognised.entry;
  reasons.push(...reasonsOfName(name, issuer, isHubSpot, recognised, row));
  const dates = readRowDates(row, review);
  reasons.push(...dates.reasons);
  const holder = review.known.holderOf(cleanText(row.holderName), email);
  const identity: RowIdentity = {
    holder,
    certificationKey: entry === null ? review.names.bareKeyOf(name) : `entry:${entry.id}`,
    name,
    email,
    code: award === null ? '' : award.code,
    credentialId,
  };
  const kept = review.known.find(identity);
  const compared = kept === null ? null : compareWithKept({ ...dates, link, credentialId, email }, kept);
  if (compared !== null) reasons.push(...compared.reasons);
  const changes = compared?.changes ?? [];
  const matches = kept?.id ?? null;
  const state = stateOf(reasons, matches, changes);
  if (state === 'known') reasons.push({ code: 'already-known' });
  return {
    key: row.key,
    where: row.where,
    source: row.source,
    name,
    catalogueId: entry?.id ?? null,
    issuer,
    isHubSpot,
    holderName: holder.holderName,
    holderId: holder.holderId,
    email,
    earned: compared === null ? dates.earned : compared.earned,
    expires: compared === null ? dates.expires : compared.expires,
    link,
    credentialId,
    state,
    ticked: tickFor(reasons, isHubSpot),
    reasons,
    matches,
    changes,
    identities: identitiesOf(identity, matches, link),
  };
}

function issuedByHubSpot(issuer: string, recognised: RecognisedName): boolean | null {
  if (recognised.linked) return true;
  if (issuer !== '') return saysHubSpot(issuer);
  return recognised.known || saysHubSpot(recognised.name) ? true : null;
}

function reasonsOfName(
  name: string,
  issuer: string,
  isHubSpot: boolean | null,
  recognised: RecognisedName,
  row: FoundRow,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (name === '') reasons.push({ code: 'no-name' });
  if (isHubSpot === false) reasons.push({ code: 'not-hubspot', issuer });
  else if (recognised.reason !== null) reasons.push(recognised.reason);
  // A page of HubSpot's that is no achievement says already what is wrong.
  const explained = row.notes.some((note) => note.code === 'exam-link-only' || note.code === 'not-an-achievement');
  if (isHubSpot === null && !explained) reasons.push({ code: 'issuer-unknown' });
  return reasons;
}

function readTextLink(text: string, reasons: Reason[]): Exclude<ReadLink, { kind: 'none' }> | null {
  if (text === '') return null;
  const read = readLink(text);
  if (read.kind === 'achievement' || (read.kind !== 'none' && URL.canParse(read.url))) return read;
  reasons.push({ code: 'not-a-link', text: cleanText(text).slice(0, LIMIT) });
  return null;
}

function readTextEmail(text: string, review: Review, reasons: Reason[]): string {
  const email = cleanText(text).replace(/^mailto:/i, '');
  if (email === '' || review.isEmail(email)) return email;
  reasons.push({ code: 'not-an-email', text: email.slice(0, LIMIT) });
  return '';
}

function withinLimit(field: 'name' | 'credentialId', text: string, reasons: Reason[]): string {
  if (text.length <= LIMIT) return text;
  if (!reasons.some((reason) => reason.code === 'cell-too-long' && reason.field === field))
    reasons.push({ code: 'cell-too-long', field, characters: text.length });
  return text.slice(0, LIMIT);
}

/** Two rows with one of these in common are one certification of one person. */
function identitiesOf(identity: RowIdentity, matches: string | null, link: string): readonly string[] {
  const { certificationKey, code, credentialId, holder } = identity;
  const keys: string[] = [];
  if (matches !== null) keys.push(`kept:${matches}`);
  if (code !== '') keys.push(`code:${code}`);
  if (certificationKey === '') return code === '' && link !== '' ? [...keys, `link:${link}`] : keys;
  if (credentialId !== '') keys.push(`credential:${credentialId.toLowerCase()}|${certificationKey}`);
  keys.push(`holder:${holder.token}|${certificationKey}`);
  return keys;
}
