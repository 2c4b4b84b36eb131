import { createRoot } from 'react-dom/client';
import { followWishedRoutes } from '../../browser/side-panel.ts';
import { realWorld } from '../../jobs/world.ts';
import { WorldContext } from '../components/world-context.ts';
import { markLanguage } from '../page-language.ts';
import { Panel } from './Panel.tsx';
import { goTo } from './route.ts';

export function startPanel(): void {
  markLanguage();
  followWishedRoutes(goTo);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element.');
  createRoot(root).render(
    <WorldContext value={realWorld()}>
      <Panel />
    </WorldContext>,
  );
}
