import type { DeadlineKind } from '../../domain/reminders/deadline.ts';
import type { Standing } from '../../domain/reminders/outlook.ts';
import type { Tone } from '../components/StateIcon.tsx';

/** How urgent a deadline looks. The words beside it always say the same. */
export function toneOf(standing: Standing, kind: DeadlineKind): Tone {
  switch (standing.kind) {
    case 'past':
      return 'bad';
    case 'now':
      return 'warn';
    case 'open':
      return 'good';
    case 'ahead':
      if (kind === 'retake') return 'locked';
      return standing.days <= 30 ? 'warn' : 'calm';
  }
}
