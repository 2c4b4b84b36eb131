import { type CopySetting, fitsSetting, isScreenCopy, type ScreenCopy } from '../domain/screen-copy.ts';

/**
 * Keeps what a screen shows where the panel can read it without waiting. One copy of each path, whatever was asked of it: the
 * place is small, and what was asked last is likeliest to be asked again.
 */
export function keepScreenCopy(copy: ScreenCopy): void {
  localStorage.setItem(keyOf(copy.path), JSON.stringify(copy));
}

/** The copy of a screen that was kept last; null when there is none that can be read and fits. */
export function readScreenCopy(setting: CopySetting): ScreenCopy | null {
  const text = localStorage.getItem(keyOf(setting.path));
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isScreenCopy(kept) && fitsSetting(kept, setting) ? kept : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function keyOf(path: string): string {
  return `screen ${path}`;
}
