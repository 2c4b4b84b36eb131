import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type EditChange, markInMiddle } from '../../../../domain/tickets/pictures/edit-changes.ts';
import { type MarkKind, maskedCount } from '../../../../domain/tickets/pictures/edits.ts';
import type { KeptEditing } from '../../../../domain/tickets/pictures/picture-edits.schema.ts';
import type { Size } from '../../../../domain/tickets/pictures/rectangle.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { CropFields } from './CropFields.tsx';
import { EditorTools, type Tool } from './EditorTools.tsx';
import { FoundList } from './FoundList.tsx';
import { MarkFields } from './MarkFields.tsx';
import { MarkList } from './MarkList.tsx';
import { foundName, namedMarks } from './mark-names.ts';
import styles from './PictureEditor.module.css';
import { PictureStage } from './PictureStage.tsx';
import { useEditorUndo } from './use-editor-undo.ts';
import { usePictureEditing } from './use-picture-editing.ts';

interface Props {
  readonly title: string;
  /** What the user must know before looking: what was searched and found. */
  readonly notes: readonly string[];
  readonly source: Blob;
  readonly size: Size;
  readonly initial: KeptEditing;
  readonly kept: KeptEditing | null;
  readonly draftKey: string;
  /** Saves, and says whether it did; the editor then forgets what it kept. */
  readonly onSave: (editing: KeptEditing) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Crop, masks, boxes, arrows and texts on one picture, by pointer and by keyboard. Nothing is drawn before it is saved. */
export function PictureEditor({ title, notes, source, size, initial, kept, draftKey, onSave, onClose }: Props) {
  const world = useWorld();
  const editing = usePictureEditing(draftKey, { initial, kept, size });
  const { edits, name, keepOriginal, change, undo, redo } = editing;
  const [tool, setTool] = useState<Tool>('mask');
  const [selected, setSelected] = useState<string | null>(null);
  const [fullSize, setFullSize] = useState(false);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // A mark that was removed took the focus with it.
  useEffect(() => {
    if (edits.marks.length >= 0 && document.activeElement === document.body) heading.current?.focus();
  }, [edits.marks]);
  useEditorUndo(undo, redo);
  const chosen = edits.marks.find(({ id, dropped }) => id === selected && !dropped) ?? null;
  const apply = (next: EditChange, joined = false) => change(next, joined);

  const add = (kind: MarkKind | 'crop') => {
    const mark = markInMiddle(kind === 'crop' ? 'box' : kind, world.newId(), size);
    if (kind === 'crop') return apply({ do: 'crop', crop: inset(size) });
    apply({ do: 'add', mark });
    setSelected(mark.id);
  };
  const save = async () => {
    if (busy) return;
    setBusy(true);
    const saved = await onSave({ edits, name, keepOriginal }).finally(() => setBusy(false));
    if (!saved) return;
    await editing.forget();
    onClose();
  };
  return (
    <section className={styles.editor} aria-labelledby="picture-editor">
      <h3 id="picture-editor" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {editing.restored ? <p className={styles.soft}>{i18n.t('pictures.editor.restored')}</p> : null}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <EditorTools
        tool={tool}
        onTool={setTool}
        onAdd={add}
        undo={undo}
        redo={redo}
        fullSize={fullSize}
        onFullSize={setFullSize}
      />
      <PictureStage
        source={source}
        size={size}
        edits={edits}
        tool={tool}
        selected={selected}
        fullSize={fullSize}
        onSelect={setSelected}
        onChange={apply}
      />
      <output className={styles.masked}>{i18n.t('pictures.editor.masked', maskedCount(edits, size))}</output>
      <FoundList marks={edits.marks} size={size} selected={selected} onSelect={setSelected} onChange={apply} />
      <MarkList marks={edits.marks} size={size} selected={selected} onSelect={setSelected} onChange={apply} />
      {chosen === null ? null : <MarkFields mark={chosen} name={nameOf(chosen.id, edits.marks)} onChange={apply} />}
      <CropFields crop={edits.crop} onChange={apply} />
      <TextField
        label={i18n.t('pictures.editor.name')}
        value={name}
        maxLength={LONGEST_NAME}
        onText={(text) => editing.write({ name: text })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={keepOriginal}
          onChange={({ target }) => editing.write({ keepOriginal: target.checked })}
        />
        {i18n.t('pictures.editor.keepOriginal')}
      </label>
      <div className={styles.foot}>
        <Button look="primary" disabled={busy} onClick={() => void save()}>
          {i18n.t('pictures.editor.save')}
        </Button>
        <Button onClick={onClose}>{i18n.t('pictures.editor.close')}</Button>
        {editing.touched ? (
          <Button look="quiet" onClick={() => void editing.forget().then(onClose)}>
            {i18n.t('pictures.editor.discard')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

const LONGEST_NAME = 200;

function inset({ width, height }: Size) {
  const [x, y] = [Math.round(width / 10), Math.round(height / 10)];
  return { x, y, width: width - 2 * x, height: height - 2 * y };
}

function nameOf(id: string, marks: KeptEditing['edits']['marks']): string {
  const found = marks.find((mark) => mark.id === id)?.found ?? null;
  return found === null ? (namedMarks(marks).find(({ mark }) => mark.id === id)?.name ?? '') : foundName(found);
}
