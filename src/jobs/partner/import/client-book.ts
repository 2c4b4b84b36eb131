import type { ClientProfile } from '../../../domain/partner/client-profile.ts';
import { clientValues, profileFields } from '../../../domain/partner/import/kept-values.ts';
import { type PartnerValues, textIn } from '../../../domain/partner/import/partner-values.ts';
import type { ReviewedPartnerRow } from '../../../domain/partner/import/reviewed-partner-row.ts';
import { clientKey } from '../../../domain/points/import/known-ledger.ts';
import type { Client } from '../../../domain/points/ledger.ts';
import { newRow, revised, saysTheSame } from '../../../domain/row.ts';
import type { World } from '../../world.ts';

type Said = Pick<ReviewedPartnerRow, 'kind' | 'client' | 'currency' | 'merged' | 'changes'>;

interface Entry {
  readonly before: { readonly client: Client; readonly profile: ClientProfile | null } | null;
  /** A profile that was deleted: its id is the client's, so a new one takes its place. */
  readonly grave: ClientProfile | null;
  client: Client;
  profile: ClientProfile | null;
}

/** The clients of an import: kept ones, with what its rows change, and new ones, one for all rows of a name. */
export class ClientBook {
  private readonly world: World;
  private readonly entries = new Map<string, Entry>();
  private readonly byName = new Map<string, string>();
  private readonly touched = new Set<string>();

  constructor(world: World, clients: readonly Client[], profiles: readonly ClientProfile[]) {
    this.world = world;
    const profileOf = new Map(profiles.map((profile) => [profile.id, profile]));
    for (const client of clients) {
      const there = profileOf.get(client.id) ?? null;
      const [profile, grave] = there === null || there.deletedAt === null ? [there, null] : [null, there];
      this.entries.set(client.id, { before: { client, profile }, grave, client, profile });
      const name = clientKey(client.name);
      if (!this.byName.has(name)) this.byName.set(name, client.id);
    }
  }

  /** The id of the client that a row is of, with what the row says of it taken over; null for nobody. */
  take({ kind, client, currency, merged, changes }: Said): string | null {
    if (client.token === null) return null;
    const id = this.idOf(client, currency);
    const entry = this.entries.get(id);
    if (entry === undefined) throw new RangeError('a client is not in its book');
    const isOwn = kind === 'clients';
    const isNew = entry.before === null;
    const values = isNew
      ? { ...(isOwn ? saidOnly(merged) : {}), ...(client.hubId === '' ? {} : { hubId: client.hubId }) }
      : Object.fromEntries(
          changes.filter(({ field }) => isOwn || field === 'hubId').map(({ field, to }) => [field, to]),
        );
    if (Object.keys(values).length > 0) this.change(entry, values);
    this.touched.add(id);
    return id;
  }

  changedClients(): readonly Client[] {
    return this.changedBy(({ before, client }) => nextOf(before?.client ?? null, client, this.world.now()));
  }

  changedProfiles(): readonly ClientProfile[] {
    return this.changedBy(({ before, grave, profile }) =>
      profile === null ? null : nextOf(before?.profile ?? grave, profile, this.world.now()),
    );
  }

  added(): number {
    return [...this.touched].filter((id) => this.entries.get(id)?.before === null).length;
  }

  /** Clients that were there and that rows change. */
  updated(): number {
    const ids = new Set([...this.changedClients(), ...this.changedProfiles()].map(({ id }) => id));
    return ids.size - this.added();
  }

  /** A client that was kept or made under the name since the review is the same one. */
  private idOf({ known, name }: Said['client'], currency: string | null): string {
    const kept = known === null ? undefined : this.entries.get(known.client.id);
    if (kept !== undefined) return kept.client.id;
    const there = this.byName.get(clientKey(name));
    if (there !== undefined) return there;
    const usual = currency ?? known?.client.currency ?? null;
    if (usual === null) throw new RangeError('a client without a currency is no confirmed one');
    const row = newRow(this.world.newId(), this.world.now());
    const client: Client = { ...row, name, market: null, currency: usual, link: '' };
    this.entries.set(client.id, { before: null, grave: null, client, profile: null });
    this.byName.set(clientKey(name), client.id);
    return client.id;
  }

  private change(entry: Entry, change: PartnerValues): void {
    const values = { ...clientValues(entry), ...change };
    const market = textIn(values, 'country') || null;
    entry.client = {
      ...entry.client,
      market,
      currency: textIn(values, 'clientCurrency'),
      link: textIn(values, 'link'),
    };
    const grave = entry.grave === null ? null : { ...entry.grave, deletedAt: null };
    const row = entry.profile ?? grave ?? newRow(entry.client.id, this.world.now());
    entry.profile = { ...row, ...profileFields(values) };
  }

  private changedBy<R>(pick: (entry: Entry) => R | null): readonly R[] {
    return [...this.touched].flatMap((id) => {
      const entry = this.entries.get(id);
      const row = entry === undefined ? null : pick(entry);
      return row === null ? [] : [row];
    });
  }
}

/** The row as it is to be kept, one revision on however many rows added to it; null where nothing is new. */
function nextOf<R extends Client | ClientProfile>(before: R | null, after: R, now: number): R | null {
  if (before === null) return after;
  return saysTheSame(before, after) ? null : revised({ ...after, revision: before.revision }, {}, now);
}

function saidOnly(values: PartnerValues): PartnerValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
}
