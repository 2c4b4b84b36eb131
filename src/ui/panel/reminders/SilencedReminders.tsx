import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import { chooseReminder } from '../../../jobs/choose-reminder.ts';
import { subjectRoute } from '../../../jobs/subject-route.ts';
import { type ComingReminder, readChosen } from '../../../store/queries/reminders.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { AgendaLine } from './AgendaLine.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { kindWords } from './kind-words.ts';
import { paceOf } from './pace-of.ts';
import { stateOf } from './state-of.ts';
import { useFollowFocus } from './use-follow-focus.ts';

/** What the user does not want to be reminded of, item by item and, by name only, kind by kind. */
export function SilencedReminders({ mutedKinds }: { readonly mutedKinds: readonly DeadlineKind[] }) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const chosen = useLive(() => readChosen(world.database), [world]);
  const items = chosen?.filter(({ choice }) => choice?.muted === true) ?? [];
  const now = useNow(
    paceOf(
      items.map(({ deadline }) => deadline),
      world.now(),
    ),
  );
  const { section, leave } = useFollowFocus(items.map(({ deadline }) => deadline.key));
  const remindAgain = async ({ deadline: { key }, subject, choice }: ComingReminder) => {
    leave([key]);
    const outcome = await chooseReminder(world, { key, muted: false, leads: choice?.leads ?? null });
    settle(outcome, i18n.t('agenda.againSaid', { name: subject.name }));
  };
  const again = i18n.t('agenda.again');
  const kinds = new Intl.ListFormat(browserLanguage()).format(mutedKinds.map(kindWords));
  const empty = chosen !== undefined && items.length === 0 && mutedKinds.length === 0;
  return (
    <AgendaSection
      id="agenda-silenced"
      title={i18n.t('agenda.silenced')}
      section={section}
      note={
        empty
          ? i18n.t('agenda.silencedEmpty')
          : mutedKinds.length === 0
            ? undefined
            : i18n.t('agenda.silencedKinds', { kinds })
      }
      onMore={undefined}
    >
      <ul>
        {items.map((item) => (
          <AgendaLine
            key={item.deadline.key}
            route={subjectRoute(item.deadline)}
            name={item.subject.name}
            holder={item.subject.holder}
            state={stateOf(item.deadline, { now, zone: world.zone() })}
            place="where-room"
            actions={
              <Button
                onClick={() => void remindAgain(item)}
                aria-label={i18n.t('agenda.about', {
                  action: again,
                  name: item.subject.name,
                  why: kindWords(item.deadline.kind),
                })}
              >
                {again}
              </Button>
            }
          />
        ))}
      </ul>
    </AgendaSection>
  );
}
