import { i18n } from '#i18n';
import { readDraft } from '../../../../store/queries/drafts.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { usePoints } from '../../points/use-points.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { SummaryPage } from './SummaryPage.tsx';
import { SUMMARY_KEY } from './summary-key.ts';

/** One page about the partner, to be printed or kept as a PDF by the browser's own print. */
export function SummaryScreen() {
  const { database } = useWorld();
  const points = usePoints();
  const kept = useLive(async () => ({ value: (await readDraft(database, SUMMARY_KEY))?.value ?? null }), [database]);
  return (
    <PartnerFrame section="progress">
      {points === undefined || kept === undefined ? (
        <h1>{i18n.t('partnerSummary.title')}</h1>
      ) : (
        <SummaryPage kept={kept.value} points={points} />
      )}
    </PartnerFrame>
  );
}
