import { i18n } from '#i18n';
import { type ImportDraft, importDraftSchema } from '../../../domain/certifications/import/import-draft.schema.ts';
import { IMPORT_DRAFT } from '../../../jobs/import-page.ts';
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
import { useImport } from './use-import.ts';
import { Working } from './Working.tsx';

/** Importing: paste or drop, look through what was found, take it over. */
export function ImportScreen() {
  const world = useWorld();
  const kept = useLive(() => readDraft(world.database, IMPORT_DRAFT), [world]);
  if (kept === undefined) return null;
  const reading = importDraftSchema.safeParse(kept?.value);
  // A page that is read while this screen is open takes the place of what stood here.
  return <ImportSteps key={pageKey(reading.data)} draft={reading.data ?? null} />;
}

function pageKey(draft: ImportDraft | undefined): string {
  return draft?.kind === 'page' ? draft.page.url : 'text';
}

function ImportSteps({ draft }: { readonly draft: ImportDraft | null }) {
  const { typed, restored, type, forget } = useKeptForm<ImportDraft>(IMPORT_DRAFT, draft);
  const job = useImport();
  const { phase } = job;
  const text = typed?.kind === 'text' ? typed.text : '';
  const page = typed?.kind === 'page' ? typed.page : null;

  return (
    <section className={styles.screen} aria-labelledby="import">
      <a href="#/certifications">← {i18n.t('nav.certifications')}</a>
      <h1 id="import">{i18n.t('import.title')}</h1>
      {phase.kind === 'input' ? (
        <>
          <p>{i18n.t('import.intro')}</p>
          <PasteStep
            text={text}
            pageTitle={page === null ? null : page.title || page.url}
            restored={restored}
            refusal={phase.refused === null ? null : refusalWords(phase.refused.refusal)}
            onText={(value) => type({ kind: 'text', text: value })}
            onFile={(file) => void job.start({ kind: 'file', file })}
            onReview={() => void job.start(page === null ? { kind: 'text', text } : { kind: 'page', page })}
            onClear={() => void forget()}
          />
          {phase.refused?.refusal.reason === 'columns-unknown' ? (
            <SourceCard
              source={phase.refused.source}
              pageTitle={page?.title ?? ''}
              count={0}
              onAnswer={(answers) => void job.restart(answers)}
            />
          ) : null}
        </>
      ) : null}
      {phase.kind === 'reading' || phase.kind === 'saving' ? <Working phase={phase} onCancel={job.cancel} /> : null}
      {phase.kind === 'review' ? (
        <ReviewStep
          review={phase.review}
          job={job}
          pageTitle={page?.title ?? ''}
          onSaved={async () => {
            await forget();
            goTo('/certifications');
          }}
        />
      ) : null}
    </section>
  );
}
