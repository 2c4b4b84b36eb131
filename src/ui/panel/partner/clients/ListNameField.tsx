import { i18n } from '#i18n';
import { readListName } from '../../../../domain/partner/clients/list-check.ts';
import { problemWords } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';

interface Props {
  readonly value: string;
  /** Whether it was handed in, so that what is wrong is said. */
  readonly asked: boolean;
  readonly autoFocus?: boolean;
  readonly onText: (name: string) => void;
}

/** The name of a list of clients. */
export function ListNameField({ value, asked, onText, autoFocus = false }: Props) {
  const reading = readListName(value);
  const error = asked && reading.kind === 'problem' ? problemWords(reading) : null;
  return (
    <TextField
      label={i18n.t('partnerClients.listName')}
      value={value}
      error={error}
      onText={onText}
      autoFocus={autoFocus}
    />
  );
}
