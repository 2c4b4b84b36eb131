import { useId, useRef, useState } from 'react';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import type { EpochMs } from '../../../domain/time.ts';
import { Button } from '../../components/Button.tsx';
import { SnoozeChoices } from './SnoozeChoices.tsx';

interface Props {
  readonly text: string;
  /** The same with what it is about, for those who hear the button alone. */
  readonly label: string;
  readonly kind: DeadlineKind;
  readonly reminders: ReminderPreferences;
  readonly onSnooze: (until: EpochMs) => void;
}

/** A button that unfolds until when a reminder can be put off. What it unfolds takes the width of what it stands in. */
export function SnoozeMenu({ text, label, kind, reminders, onSnooze }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button
        ref={opener}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {text} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </Button>
      {open ? (
        <SnoozeChoices
          id={id}
          kind={kind}
          reminders={reminders}
          onClose={close}
          onChoose={(until) => {
            close();
            onSnooze(until);
          }}
        />
      ) : null}
    </>
  );
}
