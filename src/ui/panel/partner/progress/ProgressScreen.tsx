import { i18n } from '#i18n';
import { readPartnerFigures } from '../../../../store/queries/partner-figures.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useScreenCopy } from '../../kept-screen/use-screen-copy.ts';
import { useLedger } from '../../points/use-ledger.ts';
import { usePoints } from '../../points/use-points.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { ProgressParts } from './ProgressParts.tsx';
import styles from './ProgressScreen.module.css';

/** The home of the partner desk: how the partner stands, what is due next, and the ways to everything else. */
export function ProgressScreen() {
  const { database } = useWorld();
  const points = usePoints();
  const view = useLedger(points?.book);
  const figures = useLive(() => readPartnerFigures(database), [database]);
  useScreenCopy(points !== undefined && view !== undefined && figures !== undefined);
  return (
    <PartnerFrame section="progress">
      <div className={styles.screen}>
        <h1>{i18n.t('partnerProgress.title')}</h1>
        {points === undefined || view === undefined || figures === undefined ? null : (
          <ProgressParts points={points} view={view} figures={figures} />
        )}
      </div>
    </PartnerFrame>
  );
}
