import { useState } from 'react';
import { i18n } from '#i18n';
import { importChoicesSchema } from '../../../../domain/certifications/import/import-choices.schema.ts';
import { importDraftSchema } from '../../../../domain/import/import-draft.schema.ts';
import type { CertificationImport } from '../../../../jobs/import/certifications/review-input.ts';
import { IMPORT_CHOICES, IMPORT_DRAFT } from '../../../../jobs/import-page.ts';
import { readDraft } from '../../../../store/queries/drafts.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { type CardProps, type ImportFace, ImportSteps } from '../../import/ImportSteps.tsx';
import { SourceCard } from '../../import/SourceCard.tsx';
import { certificationColumns } from './certification-columns.ts';
import { certificationRefusals } from './certification-refusals.ts';
import { certificationSubject } from './certification-subject.ts';
import { FoundLine } from './FoundLine.tsx';

/** Importing certifications: paste or drop, look through what was found, take it over. */
export function ImportScreen() {
  const { database } = useWorld();
  const kept = useLive(
    () => Promise.all([readDraft(database, IMPORT_DRAFT), readDraft(database, IMPORT_CHOICES)]),
    [database],
  );
  const [pageReadAt, setPageReadAt] = useState<number | null>(null);
  if (kept === undefined) return null;
  const [input, choices] = kept;
  const draft = importDraftSchema.safeParse(input?.value).data ?? null;
  // A page that is read while this screen is open takes the place of what stood here; what is typed here does not.
  const readAt = draft?.kind === 'page' && input !== null ? input.updatedAt : null;
  if (readAt !== null && readAt !== pageReadAt) setPageReadAt(readAt);
  return (
    <ImportSteps<CertificationImport>
      key={pageReadAt}
      subject={certificationSubject}
      face={faceOfCertifications()}
      draft={draft}
      left={importChoicesSchema.safeParse(choices?.value).data ?? null}
    />
  );
}

function faceOfCertifications(): ImportFace<CertificationImport> {
  return {
    home: '/certifications',
    title: i18n.t('import.title'),
    intro: i18n.t('import.intro'),
    refusals: certificationRefusals(),
    what: i18n.t('import.head.certification'),
    line: (props) => <FoundLine {...props} />,
    card: (props) => <CertificationCard {...props} />,
  };
}

function CertificationCard({ rows, ...props }: CardProps<CertificationImport>) {
  return (
    <SourceCard
      {...props}
      count={rows.length}
      ambiguous={rows.some(({ reasons }) => reasons.some(({ code }) => code === 'ambiguous-date'))}
      columns={certificationColumns}
      needed="name"
    />
  );
}
