import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import styles from './ImportSteps.module.css';

interface Props {
  readonly text: string;
  /** The title of a page that was read instead of a paste; null for none. */
  readonly pageTitle: string | null;
  /** Whether the text is from an earlier visit. */
  readonly restored: boolean;
  /** Whether a file is held over the page. */
  readonly over: boolean;
  /** Why the last review gave nothing, as a sentence; null for no reason. */
  readonly refusal: string | null;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onReview: () => void;
  readonly onClear: () => void;
}

/** Where things are pasted or dropped. */
export function PasteStep({ text, pageTitle, restored, over, refusal, onText, onFile, onReview, onClear }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  const review = () => {
    const nothing = text.trim() === '' && pageTitle === null;
    setEmpty(nothing);
    if (nothing) area.current?.focus();
    else onReview();
  };

  return (
    <form
      className={styles.paste}
      data-over={over || undefined}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
      onDragOver={(event) => {
        if (event.target !== area.current) event.preventDefault();
      }}
      onDrop={(event) => {
        // The text area takes texts by itself, and lets them be moved within it.
        if (event.target === area.current || event.dataTransfer.types.includes('Files')) return;
        const dropped = event.dataTransfer.getData('text/html') || event.dataTransfer.getData('text/plain');
        if (dropped === '') return;
        event.preventDefault();
        setEmpty(false);
        onText(text === '' ? dropped : `${text}\n${dropped}`);
      }}
    >
      {restored && text !== '' ? (
        <p className={styles.soft} role="status">
          {i18n.t('import.kept')}
        </p>
      ) : null}
      {pageTitle === null ? null : <p role="status">{i18n.t('import.fromPage', { title: pageTitle })}</p>}
      <Field label={i18n.t('import.paste')} error={empty ? i18n.t('import.empty') : null}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            data-step-start=""
            rows={12}
            value={text}
            spellCheck={false}
            onChange={(event) => {
              setEmpty(false);
              onText(event.target.value);
            }}
          />
        )}
      </Field>
      <Field label={i18n.t('import.file')} hint={i18n.t('import.fileHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,.md,.html,.htm,text/*"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file chosen again, corrected in between, must be read again.
              event.target.value = '';
              if (file !== undefined) onFile(file);
            }}
          />
        )}
      </Field>
      {refusal === null ? null : (
        <p className={styles.refusal} role="alert">
          {refusal} {i18n.t('import.refused.safe')}
        </p>
      )}
      <div className={styles.row}>
        <Button type="submit" look="primary">
          {i18n.t('import.review')}
        </Button>
        {text === '' && pageTitle === null ? null : (
          <Button
            onClick={() => {
              onClear();
              area.current?.focus();
            }}
          >
            {i18n.t('import.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
