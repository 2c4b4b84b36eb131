import { createRoot } from 'react-dom/client';
import { markLanguage } from '../page-language.ts';
import { Welcome } from './Welcome.tsx';

export function startWelcome(): void {
  markLanguage();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element.');
  createRoot(root).render(<Welcome />);
}
