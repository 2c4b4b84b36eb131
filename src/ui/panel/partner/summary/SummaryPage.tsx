import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { summaryDraftSchema } from '../../../../domain/partner/summary/summary-draft.schema.ts';
import { NEW_SUMMARY, type SummaryDraft } from '../../../../domain/partner/summary/summary-draft.ts';
import { isDayText } from '../../../../domain/time.ts';
import { useKeptForm } from '../../../components/use-kept-form.ts';
import type { Points } from '../../points/use-points.ts';
import { useRoute } from '../../use-route.ts';
import styles from './SummaryPage.module.css';
import { SummarySheet } from './SummarySheet.tsx';
import { SummaryTools } from './SummaryTools.tsx';
import { SUMMARY_KEY } from './summary-key.ts';

interface Props {
  readonly kept: unknown;
  readonly points: Points;
}

/** The choices above, which are not printed, and the sheet below as it will be. */
export function SummaryPage({ kept, points }: Props) {
  const asked = useRoute().query.get('day') ?? '';
  const [chosen, setChosen] = useState<string | null>(isDayText(asked) ? asked : null);
  const before = useMemo(() => summaryDraftSchema.safeParse(kept).data ?? null, [kept]);
  const { typed, type } = useKeptForm<SummaryDraft>(SUMMARY_KEY, before);
  const draft = typed ?? NEW_SUMMARY;
  const day = chosen ?? points.today;
  return (
    <div className={styles.page} data-summary>
      <div className={styles.screenOnly}>
        <h1>{i18n.t('partnerSummary.title')}</h1>
        <SummaryTools
          draft={draft}
          day={day}
          today={points.today}
          onDay={setChosen}
          onChange={(change) => type({ ...draft, ...change })}
        />
      </div>
      <SummarySheet draft={draft} day={day} points={points} />
    </div>
  );
}
