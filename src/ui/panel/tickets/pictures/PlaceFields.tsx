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
  const number = (label: string, part: keyof Rectangle) => (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="number"
          value={Math.round(place[part])}
          onChange={({ target }) => {
            // Empty or half a number while it is being typed: nothing moves until it is one.
            if (Number.isFinite(target.valueAsNumber)) onPlace({ ...place, [part]: target.valueAsNumber });
          }}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.fields}>
      {number(i18n.t('pictures.marks.left'), 'x')}
      {number(i18n.t('pictures.marks.top'), 'y')}
      {sized ? number(i18n.t('pictures.marks.width'), 'width') : null}
      {sized ? number(i18n.t('pictures.marks.height'), 'height') : null}
    </div>
  );
}
