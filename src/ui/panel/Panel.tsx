import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { DatabaseGate } from '../components/DatabaseGate.tsx';
import type { DataTrouble } from '../components/data-trouble.ts';
import { loadedLater } from '../components/loaded-later.tsx';
import { Mishap } from '../components/Mishap.tsx';
import { MishapToast } from '../components/MishapToast.tsx';
import { Toasts } from '../components/Toasts.tsx';
import { UndoKey } from '../components/UndoKey.tsx';
import { FolderWatch } from './FolderWatch.tsx';
import styles from './Panel.module.css';
import { PanelFrame } from './PanelFrame.tsx';
import type { PanelCopies } from './panel-copies.ts';
import { HOME, type Route } from './route.ts';
import { screenFor } from './screens.tsx';
import { useRoute } from './use-route.ts';

const Rescue = loadedLater(async () => (await import('./data/Rescue.tsx')).Rescue);

interface Props {
  /** What the lists were painted from first. */
  readonly painted?: PanelCopies | null;
  /** The screen as it was painted first; it stays until the database is open. */
  readonly meanwhile?: ReactNode;
}

/** The side panel: the sections and, below them, the screen that the address names. */
export function Panel({ painted = null, meanwhile = null }: Props) {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.path);
  // Good for the first screen alone: whoever comes back to the list has changed something meanwhile.
  const [first, setFirst] = useState(true);
  // The link that led here is gone with its screen, so the keyboard and the reader go on in the new one.
  useEffect(() => {
    if (shown.current !== route.path) {
      main.current?.focus({ preventScroll: true });
      setFirst(false);
    }
    shown.current = route.path;
  }, [route.path]);
  return (
    <Toasts>
      <UndoKey />
      <MishapToast />
      <PanelFrame route={route} main={main}>
        <DatabaseGate meanwhile={first ? meanwhile : null} rescue={rescueFrom}>
          <FolderWatch />
          <Mishap key={route.path} rescue={rescueFrom}>
            <Screen route={route} painted={first ? painted : null} />
          </Mishap>
        </DatabaseGate>
      </PanelFrame>
    </Toasts>
  );
}

function rescueFrom(trouble: DataTrouble): ReactNode {
  return <Rescue trouble={trouble} onReload={() => location.reload()} />;
}

function Screen({ route, painted }: { readonly route: Route; readonly painted: PanelCopies | null }) {
  return screenFor(route, painted) ?? <NotFound />;
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
