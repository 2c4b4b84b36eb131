import { useState } from 'react';
import { i18n } from '#i18n';
import { OPERATING_SYSTEMS, type OperatingSystem, operatingSystem } from '../../../browser/operating-system.ts';
import { Field } from '../../components/Field.tsx';
import { FoldedCard } from '../../components/FoldedCard.tsx';
import { SYSTEM_NAMES, systemSteps } from './notification-steps.ts';
import styles from './ReminderSettings.module.css';

/** Where each system hides notifications, the user's own first. */
export function NotificationHelp() {
  const [system, setSystem] = useState<OperatingSystem>(operatingSystem);
  return (
    <FoldedCard title={i18n.t('remindSettings.help.title')} text={SYSTEM_NAMES[system]}>
      <Field label={i18n.t('remindSettings.help.system')}>
        {(control) => (
          <select
            {...control}
            value={system}
            onChange={(event) => setSystem(OPERATING_SYSTEMS.find((one) => one === event.target.value) ?? system)}
          >
            {OPERATING_SYSTEMS.map((one) => (
              <option key={one} value={one}>
                {SYSTEM_NAMES[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ol className={styles.steps} aria-label={i18n.t('remindSettings.help.steps', { system: SYSTEM_NAMES[system] })}>
        {systemSteps(system).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </FoldedCard>
  );
}
