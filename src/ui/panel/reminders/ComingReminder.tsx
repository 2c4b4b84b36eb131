import { i18n } from '#i18n';
import type { Moment } from '../../../domain/time.ts';
import { subjectRoute } from '../../../jobs/subject-route.ts';
import { Button } from '../../components/Button.tsx';
import { AgendaLine } from './AgendaLine.tsx';
import type { ComingLine } from './coming-days.ts';
import { reasonWords } from './reason-words.ts';
import { stateOf } from './state-of.ts';
import { timeWords, whenWords } from './when-words.ts';

interface Props {
  readonly line: ComingLine;
  readonly moment: Moment;
  readonly onSilence: () => void;
}

/** One reminder to come: the time of its day, why then, and the way to silence it. */
export function ComingReminder({ line, moment, onSilence }: Props) {
  const { deadline, next, subject } = line;
  const why = reasonWords(deadline, next.lead);
  return (
    <AgendaLine
      route={subjectRoute(deadline)}
      name={subject.name}
      holder={subject.holder}
      state={stateOf(deadline, moment)}
      actions={
        <Button
          look="quiet"
          onClick={onSilence}
          aria-label={i18n.t('agenda.about', { action: i18n.t('agenda.silence'), name: subject.name, why })}
        >
          {i18n.t('agenda.silence')}
        </Button>
      }
    >
      <p>{i18n.t('agenda.whenWhy', { when: timeOf(line, moment), why })}</p>
    </AgendaLine>
  );
}

function timeOf({ next, comes }: ComingLine, moment: Moment): string {
  const when = timeWords(comes, moment.zone);
  if (comes === next.due) return when;
  // Due and not held back: the next look, which is under way, shows it.
  if (comes <= moment.now) return i18n.t('agenda.anyMoment');
  return i18n.t('agenda.moved', { when, from: whenWords(next.due, moment) });
}
