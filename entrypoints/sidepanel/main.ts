import { startPanel } from '../../src/ui/panel/start-panel.ts';

void startPanel();
