import { useState } from 'react';
import { i18n } from '#i18n';
import { exportLedger } from '../../../../jobs/export-ledger.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';

/** Saves the ledger as a file for spreadsheets, which the import reads back. */
export function ExportLedger() {
  const world = useWorld();
  const { say } = useAnnounce();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const outcome = await exportLedger(world).finally(() => setBusy(false));
    if (outcome.kind === 'nothing') return say(i18n.t('ledger.nothingToExport'));
    say(i18n.t('ledger.exported', { clients: outcome.clients, entries: outcome.entries }));
  };
  return (
    <Button look="quiet" disabled={busy} onClick={() => void save()}>
      {i18n.t('ledger.export')}
    </Button>
  );
}
