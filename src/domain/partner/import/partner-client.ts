import { clientKey } from '../../points/import/known-ledger.ts';
import { hubIdIn } from '../../tickets/hub-id.ts';
import type { FoundPartnerRow } from './found-partner-row.ts';
import type { KnownClient } from './known-partners.ts';
import type { PartnerReason } from './partner-reason.ts';
import type { PartnerReview } from './partner-review.ts';

/** Whose a row is: a kept client, somebody new, or nobody, as a payment may be. */
export interface PartnerClient {
  readonly known: KnownClient | null;
  /** One text a client of this import; null for nobody. */
  readonly token: string | null;
  readonly name: string;
  /** Digits; empty where the row says none. */
  readonly hubId: string;
}

const MOST_CHARACTERS = 200;
const MOST_DIGITS = 20;
/** Spreadsheets and people put blanks, a number sign or a fraction of zeros around an id. */
const AROUND_ID = /^#\s*|[\s\u00a0\u202f]+|[.,]0+$/g;

/** A client is known by its Hub ID, else by its name, whatever its case, accents and punctuation. */
export function readPartnerClient(
  { cells, kind }: FoundPartnerRow,
  { known }: Pick<PartnerReview, 'known'>,
  reasons: PartnerReason[],
): PartnerClient {
  const written = cells.client ?? '';
  if (written.length > MOST_CHARACTERS) reasons.push({ code: 'too-long', field: 'client', characters: written.length });
  const name = written.slice(0, MOST_CHARACTERS);
  const hubId = readHubId(cells.hubId ?? '', reasons);
  const byId = hubId === '' ? null : known.withHubId(hubId);
  const named = name === '' ? [] : known.named(name);
  if (byId !== null) {
    const { client } = byId;
    const [other] = named;
    const same = named.some((one) => one.client.id === client.id);
    if (other !== undefined && !same)
      reasons.push({ code: 'hub-id-of-another', taken: client.name, other: other.client.name });
    else if (name !== '' && !same) reasons.push({ code: 'name-differs', kept: client.name });
    return { known: byId, token: client.id, name: name || client.name, hubId };
  }
  const [first = null, ...more] = named;
  if (more.length > 0) reasons.push({ code: 'several-clients' });
  if (first !== null) {
    const kept = first.profile?.hubId ?? '';
    if (hubId !== '' && kept !== '') reasons.push({ code: 'hub-id-differs', kept });
    return { known: first, token: first.client.id, name, hubId };
  }
  if (name === '') {
    if (hubId !== '') reasons.push({ code: 'unknown-hub-id', text: hubId });
    else if (kind !== 'payments') reasons.push({ code: 'missing', field: 'client', asked: false });
    return { known: null, token: null, name, hubId };
  }
  if (kind !== 'clients') reasons.push({ code: 'new-client' });
  return { known: null, token: `new ${clientKey(name)}`, name, hubId };
}

/** A Hub ID, or the one in an address of HubSpot's app. */
function readHubId(text: string, reasons: PartnerReason[]): string {
  if (text === '') return '';
  const digits = text.replace(AROUND_ID, '');
  const hubId = /^\d+$/.test(digits) ? digits : hubIdIn(text);
  if (hubId !== null && hubId.length <= MOST_DIGITS) return hubId;
  reasons.push({ code: 'unknown-word', field: 'hubId', text });
  return '';
}
