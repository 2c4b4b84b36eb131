import { useId } from 'react';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';

/** A labelled control with its hint and its error. */
export function Field(props: FieldProps) {
  return <FieldFrame id={useId()} {...props} />;
}
