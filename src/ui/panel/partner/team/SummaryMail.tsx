import { useMemo } from 'react';
import { useLedger } from '../../points/use-ledger.ts';
import { usePoints } from '../../points/use-points.ts';
import { clientLines } from '../clients/client-line.ts';
import { useClientDesk } from '../clients/use-client-desk.ts';
import { MailPreview } from './MailPreview.tsx';
import { summaryMailText } from './summary-mail-text.ts';

/** An e-mail with the partner desk in a few lines. */
export function SummaryMail({ to }: { readonly to: string }) {
  const points = usePoints();
  const view = useLedger(points?.book);
  const desk = useClientDesk();
  const text = useMemo(() => {
    if (points === undefined || view === undefined || desk === undefined) return null;
    return summaryMailText(clientLines(view, desk, points.today), points);
  }, [points, view, desk]);
  return text === null ? null : <MailPreview to={to} text={text} />;
}
