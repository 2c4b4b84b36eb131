import { i18n } from '#i18n';
import type { EditChange } from '../../../../domain/tickets/pictures/edit-changes.ts';
import type { Rectangle } from '../../../../domain/tickets/pictures/rectangle.ts';
import { Button } from '../../../components/Button.tsx';
import { PlaceFields } from './PlaceFields.tsx';

interface Props {
  readonly crop: Rectangle | null;
  readonly onChange: (change: EditChange) => void;
}

/** What is kept of the picture, where that is not all of it. */
export function CropFields({ crop, onChange }: Props) {
  if (crop === null) return null;
  return (
    <fieldset>
      <legend>{i18n.t('pictures.marks.crop')}</legend>
      <PlaceFields place={crop} sized onPlace={(place) => onChange({ do: 'crop', crop: place })} />
      <Button look="quiet" onClick={() => onChange({ do: 'crop', crop: null })}>
        {i18n.t('pictures.marks.cropOff')}
      </Button>
    </fieldset>
  );
}
