import { useMemo } from 'react';
import { i18n } from '#i18n';
import { newRenewalDraft } from '../../../../domain/partner/renewals/renewal-draft.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { Points } from '../../points/use-points.ts';
import { RenewalEditor } from './RenewalEditor.tsx';
import { renewalKey } from './renewal-key.ts';

interface Props {
  /** The client it is begun for; null where it is still to be chosen. */
  readonly clientId: string | null;
  readonly clients: readonly Client[];
  readonly kept: unknown;
  readonly points: Points;
}

/** A renewal that is still to be typed. */
export function NewRenewal({ clientId, clients, kept, points }: Props) {
  const client = clients.find(({ id }) => id === clientId);
  const stored = useMemo(() => newRenewalDraft(client?.id ?? '', client?.currency ?? ''), [client]);
  return (
    <>
      <h1>{i18n.t('partnerRenewals.add')}</h1>
      <RenewalEditor
        renewal={null}
        draftKey={renewalKey(null, clientId)}
        kept={kept}
        stored={stored}
        clients={clients}
        points={points}
      />
    </>
  );
}
