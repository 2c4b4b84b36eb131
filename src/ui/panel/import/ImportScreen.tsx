import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import {
  type ImportChoices,
  importChoicesSchema,
} from '../../../domain/certifications/import/import-choices.schema.ts';
import { type ImportDraft, importDraftSchema } from '../../../domain/certifications/import/import-draft.schema.ts';
import type { SourceDescription } from '../../../domain/certifications/import/source-description.ts';
import { IMPORT_CHOICES, IMPORT_DRAFT } from '../../../jobs/import-page.ts';
import { readDraft } from '../../../store/queries/drafts.ts';
import { useKeptForm } from '../../components/use-kept-form.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { goTo } from '../route.ts';
import styles from './ImportScreen.module.css';
import { PasteStep } from './PasteStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { refusalWords } from './refusal-words.ts';
import { SourceCard } from './SourceCard.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';
import { useStepFocus } from './use-step-focus.ts';
import { Working } from './Working.tsx';

/** Importing: paste or drop, look through what was found, take it over. */
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
    <ImportSteps key={pageReadAt} draft={draft} left={importChoicesSchema.safeParse(choices?.value).data ?? null} />
  );
}

interface Props {
  readonly draft: ImportDraft | null;
  /** What was chosen in a review of the draft. */
  readonly left: ImportChoices | null;
}

function ImportSteps({ draft, left }: Props) {
  const { typed, restored, type, forget } = useKeptForm<ImportDraft>(IMPORT_DRAFT, draft);
  const job = useImport(left, typed);
  const { phase } = job;
  const screen = useRef<HTMLElement>(null);
  const takeFile = (file: File) => void job.start({ kind: 'file', file });
  const over = useFileDrop(phase.kind === 'input' ? takeFile : null);
  useStepFocus(screen, phase.kind);
  const text = typed?.kind === 'text' ? typed.text : '';
  const page = typed?.kind === 'page' ? typed.page : null;
  const pageTitle = page === null ? null : page.title || page.url;
  const refused = phase.kind === 'input' ? phase.refused : null;

  const leave = async (imported: SourceDescription['input']) => {
    // What was pasted and stood by while a file was imported is still to be looked at.
    if (imported !== 'file') await forget();
    await job.back();
    if (screen.current !== null) goTo('/certifications');
  };

  return (
    <section ref={screen} className={styles.screen} aria-labelledby="import">
      <a href="#/certifications">← {i18n.t('nav.back')}</a>
      <h1 id="import">{i18n.t('import.title')}</h1>
      {phase.kind === 'input' ? (
        <>
          <p>{i18n.t('import.intro')}</p>
          <PasteStep
            text={text}
            pageTitle={pageTitle}
            restored={restored}
            over={over}
            refusal={refused === null ? null : refusalWords(refused.refusal)}
            onText={(value) => {
              type({ kind: 'text', text: value });
              // Answers and corrections were given for another text.
              void job.back();
            }}
            onFile={takeFile}
            onReview={() => void job.start(page === null ? { kind: 'text', text } : { kind: 'page', page })}
            onClear={() => void Promise.all([forget(), job.back()])}
          />
          {/* A table that gave nothing may have been misread. */}
          {refused === null || refused.source.tables.length !== 1 ? null : (
            <SourceCard
              source={refused.source}
              answers={job.answers}
              pageTitle={pageTitle}
              count={0}
              onAnswer={(answers) => void job.answer(answers)}
            />
          )}
        </>
      ) : null}
      {phase.kind === 'reading' || phase.kind === 'saving' ? <Working phase={phase} onCancel={job.cancel} /> : null}
      {phase.kind === 'review' ? (
        <ReviewStep phase={phase} job={job} pageTitle={pageTitle} onSaved={() => leave(phase.review.source.input)} />
      ) : null}
    </section>
  );
}
