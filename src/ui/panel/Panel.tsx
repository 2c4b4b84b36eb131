import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { DatabaseGate } from '../components/DatabaseGate.tsx';
import { Mishap } from '../components/Mishap.tsx';
import { MishapToast } from '../components/MishapToast.tsx';
import { Toasts } from '../components/Toasts.tsx';
import { UndoKey } from '../components/UndoKey.tsx';
import styles from './Panel.module.css';
import { HOME, type Route, useRoute } from './route.ts';
import { screenFor } from './screens.tsx';

/** One record a section: adding a section is adding its record and its screens. */
const SECTIONS = [
  { path: 'certifications', label: () => i18n.t('nav.certifications') },
  { path: 'reminders', label: () => i18n.t('nav.reminders') },
  { path: 'settings', label: () => i18n.t('nav.settings') },
];

/** The side panel: the sections and, below them, the screen that the address names. */
export function Panel() {
  const route = useRoute();
  const section = route.parts[0] ?? HOME.slice(1);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.path);
  // The link that led here is gone with its screen, so the keyboard and the reader go on in the new one.
  useEffect(() => {
    if (shown.current !== route.path) main.current?.focus({ preventScroll: true });
    shown.current = route.path;
  }, [route.path]);
  return (
    <Toasts>
      <UndoKey />
      <MishapToast />
      <div className={styles.panel}>
        <nav className={styles.nav} aria-label={i18n.t('nav.sections')}>
          {SECTIONS.map(({ path, label }) => (
            <a key={path} href={`#/${path}`} aria-current={path === section ? 'page' : undefined}>
              {label()}
            </a>
          ))}
        </nav>
        <main ref={main} tabIndex={-1} className={styles.screen}>
          <DatabaseGate>
            <Mishap key={route.path}>
              <Screen route={route} />
            </Mishap>
          </DatabaseGate>
        </main>
      </div>
    </Toasts>
  );
}

function Screen({ route }: { readonly route: Route }) {
  return screenFor(route) ?? <NotFound />;
}

function NotFound() {
  return (
    <section className={styles.lost}>
      <h1>{i18n.t('lost.title')}</h1>
      <p>{i18n.t('lost.text')}</p>
      <a href={`#${HOME}`}>{i18n.t('lost.back')}</a>
    </section>
  );
}
