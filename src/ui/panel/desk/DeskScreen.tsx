import { i18n } from '#i18n';
import { saveDraft } from '../../../jobs/save-draft.ts';
import { DESK_HOLDER_DRAFT, readDesk } from '../../../store/queries/desk.ts';
import { Field } from '../../components/Field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { holderName } from '../certifications/list-entry.ts';
import { DeskCards } from './DeskCards.tsx';
import styles from './DeskScreen.module.css';

/** What HubSpot Academy leaves to its users: transfers, odd e-mails, a picky form, scores by section. */
export function DeskScreen() {
  const world = useWorld();
  const desk = useLive(() => readDesk(world.database), [world]);
  if (desk === undefined) return null;
  const { holders, holder } = desk;
  return (
    <div className={styles.screen}>
      <a className={styles.back} href="#/certifications">
        ← {i18n.t('nav.back')}
      </a>
      <h1>{i18n.t('nav.desk')}</h1>
      <p className={styles.intro}>{i18n.t('desk.intro')}</p>
      {holders.length < 2 ? null : (
        <Field label={i18n.t('field.holder')}>
          {(control) => (
            <select
              {...control}
              value={holder?.id}
              onChange={(event) => void saveDraft(world, DESK_HOLDER_DRAFT, event.target.value)}
            >
              {holders.map((person) => (
                <option key={person.id} value={person.id}>
                  {holderName(person)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <DeskCards desk={desk} />
    </div>
  );
}
