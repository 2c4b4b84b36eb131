import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  /** One primary action a screen; `quiet` for what stands in a line of text. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
}

export function Button({ look = 'plain', type = 'button', ...rest }: Props) {
  return <button type={type} className={styles.button} data-look={look} {...rest} />;
}
