import { useState } from 'react';
import { i18n } from '#i18n';
import { problemWords } from '../../components/problem-words.ts';
import { TextField } from '../../components/TextField.tsx';

interface Props {
  readonly name: string;
  readonly onChoose: (name: string) => void;
}

const LONGEST = 200;

/** The user's name as badges write it. It holds when the field is left or Enter is pressed. */
export function MyName({ name, onChoose }: Props) {
  const [typed, setTyped] = useState(name);
  const [shown, setShown] = useState(name);
  // Not in an effect, which would come after the first key and take it away again.
  if (shown !== name) {
    setShown(name);
    setTyped(name);
  }
  const tooLong = typed.trim().length > LONGEST;
  const settle = () => {
    if (!tooLong && typed.trim() !== name) onChoose(typed.trim());
  };
  return (
    <TextField
      label={i18n.t('settings.myName')}
      hint={i18n.t('settings.myNameHint')}
      value={typed}
      error={
        tooLong ? problemWords({ reason: 'too-long', data: { length: typed.trim().length, limit: LONGEST } }) : null
      }
      onText={setTyped}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
