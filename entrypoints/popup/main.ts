import { startPopup } from '../../src/ui/popup/start-popup.ts';

void startPopup();
