import { useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import { renewalDraftOf } from '../../../../domain/partner/renewals/renewal-draft.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { deleteRenewal } from '../../../../jobs/partner/renewals/save-renewal.ts';
import { readEntriesOfClient } from '../../../../store/queries/ledger.ts';
import { readRenewalsOfClient } from '../../../../store/queries/renewals.ts';
import { Button } from '../../../components/Button.tsx';
import { Section } from '../../../components/Section.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import type { Points } from '../../points/use-points.ts';
import { goTo } from '../../route.ts';
import { ClientLinks } from './ClientLinks.tsx';
import { EffectPart } from './EffectPart.tsx';
import { OtherRenewals } from './OtherRenewals.tsx';
import { OutcomePart } from './OutcomePart.tsx';
import { RenewalEditor } from './RenewalEditor.tsx';
import { RenewalFacts } from './RenewalFacts.tsx';
import { renewalKey } from './renewal-key.ts';

interface Props {
  readonly renewal: Renewal;
  readonly clients: readonly Client[];
  readonly kept: unknown;
  readonly points: Points;
}

/** A renewal: what is known of it, how it ends, what losing it would take, and its fields. */
export function RenewalPage({ renewal, clients, kept, points }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const { id, clientId } = renewal;
  const client = clients.find((one) => one.id === clientId) ?? null;
  const around = useLive(async () => {
    const { database } = world;
    const [entries, renewals] = await Promise.all([
      readEntriesOfClient(database, clientId),
      readRenewalsOfClient(database, clientId),
    ]);
    return { entries, others: renewals.filter((one) => one.id !== id) };
  }, [world, clientId, id]);
  const stored = useMemo(() => renewalDraftOf(renewal, browserLanguage()), [renewal]);
  const remove = async () => {
    settle(await deleteRenewal(world, renewal), i18n.t('partnerRenewals.deleted'));
    goTo('/partner/renewals');
  };
  return (
    <>
      <h1>{i18n.t('partnerRenewals.of', { name: client?.name ?? i18n.t('partnerRenewals.clientGone') })}</h1>
      {client === null ? null : <ClientLinks client={client} />}
      <RenewalFacts renewal={renewal} />
      {around === undefined ? null : <OutcomePart renewal={renewal} client={client} today={points.today} {...around} />}
      {renewal.outcome === 'open' ? <EffectPart renewal={renewal} points={points} /> : null}
      {around === undefined || around.others.length === 0 ? null : (
        <OtherRenewals others={around.others} today={points.today} />
      )}
      <Section id="fields" title={i18n.t('partnerRenewals.form')}>
        <RenewalEditor
          renewal={renewal}
          draftKey={renewalKey(id)}
          kept={kept}
          stored={stored}
          clients={clients}
          points={points}
        />
      </Section>
      <div>
        <Button look="quiet" onClick={() => void remove()}>
          {i18n.t('partnerRenewals.delete')}
        </Button>
      </div>
    </>
  );
}
