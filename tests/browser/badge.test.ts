import { describe, expect, it } from 'vitest';
import { showBadge } from '../../src/browser/badge.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

describe('the toolbar icon', () => {
  it('shows text and tooltip', async () => {
    const { action } = installExtensionApi();
    await showBadge({ text: '23d', tone: 'calm' }, 'Inbound: Expires in 23 days');
    expect(action.setBadgeText).toHaveBeenCalledWith({ text: '23d' });
    expect(action.setTitle).toHaveBeenCalledWith({ title: 'Inbound: Expires in 23 days' });
  });

  it('is cleared by an empty text', async () => {
    const { action } = installExtensionApi();
    await showBadge({ text: '', tone: 'calm' }, 'Partner Companion');
    expect(action.setBadgeText).toHaveBeenCalledWith({ text: '' });
  });

  it.each(['calm', 'urgent'] as const)('is readable when %s', async (tone) => {
    const { action } = installExtensionApi();
    await showBadge({ text: '!', tone }, '');
    const [background] = action.setBadgeBackgroundColor.mock.calls.map(colourOf);
    const [text] = action.setBadgeTextColor.mock.calls.map(colourOf);
    expect(contrast(background ?? '', text ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('tells urgent from calm by more than its colour being set', async () => {
    const { action } = installExtensionApi();
    await showBadge({ text: '9d', tone: 'calm' }, '');
    await showBadge({ text: '1d', tone: 'urgent' }, '');
    const colours = action.setBadgeBackgroundColor.mock.calls.map(colourOf);
    expect(new Set(colours).size).toBe(2);
  });
});

function colourOf(given: readonly unknown[]): string {
  const [details] = given;
  return typeof details === 'object' && details !== null && 'color' in details ? String(details.color) : '';
}

/** WCAG 2 contrast of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
