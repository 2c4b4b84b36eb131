import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import type { ImportDraft } from '../../../domain/import/import-draft.schema.ts';
import type { SourceDescription } from '../../../domain/import/source-description.ts';
import type { ChoicesOf, ImportKind } from '../../../jobs/import/import-review.ts';
import { useKeptForm } from '../../components/use-kept-form.ts';
import { goTo } from '../route.ts';
import type { LineProps } from './FoundTable.tsx';
import styles from './ImportSteps.module.css';
import type { ImportSubject } from './import-subject.ts';
import { PasteStep } from './PasteStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { refusalWords, type SubjectRefusals } from './refusal-words.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';
import { useStepFocus } from './use-step-focus.ts';
import { Working } from './Working.tsx';

/** What one subject says and draws in the steps of its import. */
export interface ImportFace<Kind extends ImportKind> {
  /** Where the user comes from and goes back to. */
  readonly home: string;
  /** Where what was taken over is seen, if that is not where the user came from. */
  readonly landing?: (rows: readonly Kind['row'][]) => string;
  readonly title: string;
  readonly intro: string;
  /** More to choose before anything is read. */
  readonly before?: ReactNode;
  readonly refusals: SubjectRefusals;
  /** What a row is one of. */
  readonly what: string;
  readonly line: (props: LineProps<Kind>) => ReactNode;
  readonly card: (props: CardProps<Kind>) => ReactNode;
}

/** What the card above the rows is drawn from. */
export interface CardProps<Kind extends ImportKind> {
  readonly source: SourceDescription<Kind['column']>;
  readonly answers: Kind['answers'];
  readonly pageTitle: string | null;
  readonly rows: readonly Kind['row'][];
  /** Reads the input again under the answer. */
  readonly onAnswer: (answers: Kind['answers']) => void;
}

interface Props<Kind extends ImportKind> {
  readonly subject: ImportSubject<Kind>;
  readonly face: ImportFace<Kind>;
  readonly draft: ImportDraft | null;
  /** What was chosen in a review of the draft. */
  readonly left: ChoicesOf<Kind> | null;
}

/** The steps of an import: paste or drop, look through what was found, take it over. */
export function ImportSteps<Kind extends ImportKind>({ subject, face, draft, left }: Props<Kind>) {
  const { typed, restored, type, forget } = useKeptForm<ImportDraft>(subject.draft, draft);
  const job = useImport(subject, left, typed);
  const { phase } = job;
  const screen = useRef<HTMLElement>(null);
  const takeFile = (file: File) => void job.start({ kind: 'file', file });
  const over = useFileDrop(phase.kind === 'input' ? takeFile : null);
  useStepFocus(screen, phase.kind);
  const text = typed?.kind === 'text' ? typed.text : '';
  const page = typed?.kind === 'page' ? typed.page : null;
  const pageTitle = page === null ? null : page.title || page.url;
  const refused = phase.kind === 'input' ? phase.refused : null;

  const leave = async (imported: SourceDescription['input'], rows: readonly Kind['row'][]) => {
    // What was pasted and stood by while a file was imported is still to be looked at.
    if (imported !== 'file') await forget();
    await job.back();
    if (screen.current !== null) goTo(face.landing?.(rows) ?? face.home);
  };
  const card = (source: SourceDescription<Kind['column']>, rows: readonly Kind['row'][]) =>
    face.card({ source, rows, answers: job.answers, pageTitle, onAnswer: (answers) => void job.answer(answers) });

  return (
    <section ref={screen} className={styles.screen} aria-labelledby="import">
      <a href={`#${face.home}`}>← {i18n.t('nav.back')}</a>
      <h1 id="import">{face.title}</h1>
      {phase.kind === 'input' ? (
        <>
          <p>{face.intro}</p>
          {face.before}
          <PasteStep
            text={text}
            pageTitle={pageTitle}
            restored={restored}
            over={over}
            refusal={refused === null ? null : refusalWords(refused.refusal, face.refusals)}
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
          {refused === null || refused.source.tables.length !== 1 ? null : card(refused.source, [])}
        </>
      ) : null}
      {phase.kind === 'reading' || phase.kind === 'saving' ? <Working phase={phase} onCancel={job.cancel} /> : null}
      {phase.kind === 'review' ? (
        <ReviewStep
          phase={phase}
          job={job}
          card={card(phase.review.source, phase.review.rows)}
          what={face.what}
          line={face.line}
          isBlocked={subject.isBlocked}
          onSaved={() => leave(phase.review.source.input, phase.review.rows)}
        />
      ) : null}
    </section>
  );
}
