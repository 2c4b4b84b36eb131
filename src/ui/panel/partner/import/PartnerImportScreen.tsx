import { i18n } from '#i18n';
import { importDraftSchema } from '../../../../domain/import/import-draft.schema.ts';
import { partnerChoicesSchema } from '../../../../domain/partner/import/partner-choices.schema.ts';
import { type PartnerKind, partnerKindOf } from '../../../../domain/partner/import/partner-kind.ts';
import type { PartnerImport } from '../../../../jobs/partner/import/review-partner.ts';
import { readDraft } from '../../../../store/queries/drafts.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { type ImportFace, ImportSteps } from '../../import/ImportSteps.tsx';
import { useRoute } from '../../use-route.ts';
import { KindChoice } from './KindChoice.tsx';
import { PartnerCard } from './PartnerCard.tsx';
import { PartnerLine } from './PartnerLine.tsx';
import { PARTNER_SUBJECTS } from './partner-subject.ts';

const HOMES: Readonly<Record<PartnerKind, string>> = {
  clients: '/partner/clients',
  renewals: '/partner/renewals',
  shared: '/partner/shared',
  payments: '/partner/commissions',
};

/** Importing clients, renewals, shared deals or payments: paste or drop a table, look through it, take it over. */
export function PartnerImportScreen() {
  const { database } = useWorld();
  const kind = partnerKindOf(useRoute().query.get('kind'));
  const { draft, choicesDraft } = PARTNER_SUBJECTS.any;
  const kept = useLive(() => Promise.all([readDraft(database, draft), readDraft(database, choicesDraft)]), [database]);
  if (kept === undefined) return null;
  const [input, choices] = kept;
  return (
    <ImportSteps<PartnerImport>
      subject={PARTNER_SUBJECTS[kind ?? 'any']}
      face={faceOf(kind)}
      draft={importDraftSchema.safeParse(input?.value).data ?? null}
      left={partnerChoicesSchema.safeParse(choices?.value).data ?? null}
    />
  );
}

function faceOf(kind: PartnerKind | null): ImportFace<PartnerImport> {
  return {
    home: kind === null ? '/partner' : HOMES[kind],
    landing: ([row]) => HOMES[row?.kind ?? 'clients'],
    title: i18n.t('partnerImport.title'),
    intro: i18n.t('partnerImport.intro'),
    before: <KindChoice kind={kind} />,
    refusals: {
      columnsUnknown: i18n.t('partnerImport.columnsUnknown'),
      nothingFound: i18n.t('partnerImport.nothingFound'),
    },
    what: i18n.t('partnerImport.row'),
    line: (props) => <PartnerLine {...props} />,
    card: (props) => <PartnerCard {...props} asked={kind} />,
  };
}
