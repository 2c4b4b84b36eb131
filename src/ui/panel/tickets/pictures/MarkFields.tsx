import { i18n } from '#i18n';
import { type EditChange, LONGEST_TEXT } from '../../../../domain/tickets/pictures/edit-changes.ts';
import type { Mark } from '../../../../domain/tickets/pictures/edits.ts';
import type { Rectangle } from '../../../../domain/tickets/pictures/rectangle.ts';
import { TextField } from '../../../components/TextField.tsx';
import { PlaceFields } from './PlaceFields.tsx';

interface Props {
  readonly mark: Mark;
  readonly name: string;
  readonly onChange: (change: EditChange, joined?: boolean) => void;
}

/** Place, size and text of the mark that is chosen. */
export function MarkFields({ mark, name, onChange }: Props) {
  const { id, kind, text } = mark;
  return (
    <fieldset>
      <legend>{name}</legend>
      {kind === 'text' ? (
        <TextField
          label={i18n.t('pictures.marks.text')}
          value={text}
          maxLength={LONGEST_TEXT}
          onText={(written) => onChange({ do: 'write', id, text: written }, text !== '')}
        />
      ) : null}
      <PlaceFields
        place={mark}
        sized={kind !== 'text'}
        onPlace={(place: Rectangle) => onChange({ do: 'place', id, place })}
      />
    </fieldset>
  );
}
