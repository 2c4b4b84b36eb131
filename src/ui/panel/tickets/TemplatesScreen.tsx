import { useState } from 'react';
import { i18n } from '#i18n';
import { deleteTicketTemplate } from '../../../jobs/tickets/save-ticket-template.ts';
import { readTicketTemplates } from '../../../store/queries/ticket-templates.ts';
import { Button } from '../../components/Button.tsx';
import section from '../../components/Section.module.css';
import { Section } from '../../components/Section.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from '../certifications/CertificationPage.module.css';
import { TemplateForm } from './TemplateForm.tsx';

/** The user's own kinds of trouble, each with its questions. */
export function TemplatesScreen() {
  const world = useWorld();
  const { settle } = useAnnounce();
  const templates = useLive(() => readTicketTemplates(world.database), [world]);
  const [edited, setEdited] = useState<string | null>(null);
  if (templates === undefined) return null;
  const template = templates.find(({ id }) => id === edited) ?? null;
  return (
    <article className={styles.page}>
      <a className={styles.back} href="#/tickets">
        ← {i18n.t('nav.back')}
      </a>
      <h1>{i18n.t('ticketTemplates.title')}</h1>
      <p>{i18n.t('ticketTemplates.text')}</p>
      {templates.length === 0 ? null : (
        <Section id="templates" title={i18n.t('ticketTemplates.kept')}>
          <ul className={section.list}>
            {templates.map((one) => (
              <li key={one.id}>
                <span>
                  {one.name} · {i18n.t('ticketTemplates.questions', one.questions.length)}
                </span>
                <span>
                  <Button
                    look="quiet"
                    aria-label={i18n.t('ticketTemplates.editOne', { name: one.name })}
                    onClick={() => setEdited(one.id)}
                  >
                    {i18n.t('action.edit')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={i18n.t('ticketTemplates.deleteOne', { name: one.name })}
                    onClick={async () =>
                      settle(
                        await deleteTicketTemplate(world, one),
                        i18n.t('ticketTemplates.deleted', { name: one.name }),
                      )
                    }
                  >
                    {i18n.t('action.delete')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <TemplateForm key={template?.id ?? 'new'} template={template} onDone={() => setEdited(null)} />
    </article>
  );
}
