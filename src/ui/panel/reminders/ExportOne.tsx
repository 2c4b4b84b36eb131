import { i18n } from '#i18n';
import { exportOne } from '../../../jobs/export-calendar.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import { calendarWords } from './calendar-words.ts';

/** Saves the deadlines of one subject as a calendar file. */
export function ExportOne({ subjectId }: { readonly subjectId: string }) {
  const world = useWorld();
  const { say } = useAnnounce();
  return (
    <Button onClick={async () => say(calendarWords(await exportOne(world, subjectId)))}>
      {i18n.t('remindSettings.calendar.addOne')}
    </Button>
  );
}
