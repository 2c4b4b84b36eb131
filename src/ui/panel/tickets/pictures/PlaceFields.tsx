import { useState } from 'react';
import { i18n } from '#i18n';
import type { Rectangle } from '../../../../domain/tickets/pictures/rectangle.ts';
import { Field } from '../../../components/Field.tsx';
import styles from './PlaceFields.module.css';

interface Props {
  readonly place: Rectangle;
  /** Whether it has a size of its own. */
  readonly sized: boolean;
  readonly onPlace: (place: Rectangle) => void;
}

/** Where something lies in the picture, in its pixels. */
export function PlaceFields({ place: { x, y, width, height }, sized, onPlace }: Props) {
  const place = { x, y, width, height };
  const part = (label: string, name: keyof Rectangle) => (
    <PixelField label={label} pixels={place[name]} onPixels={(pixels) => onPlace({ ...place, [name]: pixels })} />
  );
  return (
    <div className={styles.fields}>
      {part(i18n.t('pictures.marks.left'), 'x')}
      {part(i18n.t('pictures.marks.top'), 'y')}
      {sized ? part(i18n.t('pictures.marks.width'), 'width') : null}
      {sized ? part(i18n.t('pictures.marks.height'), 'height') : null}
    </div>
  );
}

interface PixelFieldProps {
  readonly label: string;
  readonly pixels: number;
  readonly onPixels: (pixels: number) => void;
}

function PixelField({ label, pixels, onPixels }: PixelFieldProps) {
  // While it is being typed it stands as typed, though a mark may have been kept inside the picture meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="number"
          value={typed ?? String(Math.round(pixels))}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = Number(target.value);
            if (target.value.trim() !== '' && Number.isFinite(number)) onPixels(number);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
