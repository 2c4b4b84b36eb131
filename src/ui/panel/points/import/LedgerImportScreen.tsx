import { i18n } from '#i18n';
import { importDraftSchema } from '../../../../domain/import/import-draft.schema.ts';
import { dealChoicesSchema } from '../../../../domain/points/import/deal-choices.schema.ts';
import type { DealImport } from '../../../../jobs/import/points/review-deals.ts';
import { readDraft } from '../../../../store/queries/drafts.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { type ImportFace, ImportSteps } from '../../import/ImportSteps.tsx';
import { DealCard } from './DealCard.tsx';
import { DealLine } from './DealLine.tsx';
import { dealSubject } from './deal-subject.ts';

/** Importing deals: paste or drop a table, look through what was found, take it over into the ledger. */
export function LedgerImportScreen() {
  const { database } = useWorld();
  const kept = useLive(
    () => Promise.all([readDraft(database, dealSubject.draft), readDraft(database, dealSubject.choicesDraft)]),
    [database],
  );
  if (kept === undefined) return null;
  const [input, choices] = kept;
  return (
    <ImportSteps<DealImport>
      subject={dealSubject}
      face={faceOfDeals()}
      draft={importDraftSchema.safeParse(input?.value).data ?? null}
      left={dealChoicesSchema.safeParse(choices?.value).data ?? null}
    />
  );
}

function faceOfDeals(): ImportFace<DealImport> {
  return {
    home: '/points/ledger',
    title: i18n.t('pointsImport.title'),
    intro: i18n.t('pointsImport.intro'),
    refusals: {
      columnsUnknown: i18n.t('pointsImport.columnsUnknown'),
      nothingFound: i18n.t('pointsImport.nothingFound'),
    },
    what: i18n.t('pointsImport.row'),
    line: (props) => <DealLine {...props} />,
    card: (props) => <DealCard {...props} />,
  };
}
