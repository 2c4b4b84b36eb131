import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkNotificationId,
  chromeNotification,
  firefoxNotification,
  type NotificationContent,
} from '../../src/browser/notification-options.ts';

const ICON = 'chrome-extension://partner-companion/icon/128.png';
const PLAIN: NotificationContent = {
  title: 'Inbound expires in 7 days',
  message: 'Ada Example',
  context: '',
  buttons: [],
  sticky: false,
};
const FULL: NotificationContent = {
  ...PLAIN,
  context: 'Partner Companion',
  buttons: ['Done', 'In an hour'],
  sticky: true,
};

const BOTH = [
  ['Chromium', chromeNotification],
  ['Firefox', firefoxNotification],
] as const;

const contents = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 300 }),
  message: fc.string({ unit: 'grapheme', maxLength: 600 }),
  context: fc.string({ unit: 'grapheme', maxLength: 200 }),
  buttons: fc.array(fc.string(), { maxLength: 3 }),
  sticky: fc.boolean(),
});

function graphemes(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

describe('the notification for Chromium', () => {
  it('says no more than there is to say', () => {
    expect(chromeNotification(PLAIN, ICON)).toEqual({
      type: 'basic',
      title: 'Inbound expires in 7 days',
      message: 'Ada Example',
      iconUrl: ICON,
    });
    expect(Object.keys(chromeNotification(PLAIN, ICON))).toEqual(['type', 'title', 'message', 'iconUrl']);
  });

  it('has the small line, the buttons and stays, if asked for', () => {
    expect(chromeNotification(FULL, ICON)).toEqual({
      type: 'basic',
      title: 'Inbound expires in 7 days',
      message: 'Ada Example',
      iconUrl: ICON,
      contextMessage: 'Partner Companion',
      buttons: [{ title: 'Done' }, { title: 'In an hour' }],
      requireInteraction: true,
    });
  });

  it('has two buttons at most, and never a property that was not asked for', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const { contextMessage, buttons, requireInteraction, ...rest } = chromeNotification(content, ICON);
        expect(Object.keys(rest)).toEqual(['type', 'title', 'message', 'iconUrl']);
        expect(contextMessage === undefined).toBe(content.context === '');
        expect(buttons?.length ?? 0).toBe(Math.min(content.buttons.length, 2));
        expect(requireInteraction).toBe(content.sticky ? true : undefined);
      }),
    );
  });
});

describe('the notification for Firefox', () => {
  it('is made of what it accepts alone, whatever was asked for', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(Object.keys(firefoxNotification(content, ICON))).toEqual(['type', 'title', 'message', 'iconUrl']);
      }),
    );
  });

  it('ends with the small line, on a line of its own', () => {
    expect(firefoxNotification(FULL, ICON).message).toBe('Ada Example\nPartner Companion');
    expect(firefoxNotification(PLAIN, ICON).message).toBe('Ada Example');
    expect(firefoxNotification({ ...FULL, message: '' }, ICON).message).toBe('Partner Companion');
  });

  it('cuts the message rather than lose the small line', () => {
    const { message } = firefoxNotification({ ...FULL, message: 'm'.repeat(500) }, ICON);
    expect(message).toBe(`${'m'.repeat(138)}…\nPartner Companion`);
    expect(firefoxNotification({ ...PLAIN, message: 'm'.repeat(500) }, ICON).message).toBe(`${'m'.repeat(199)}…`);
  });
});

describe.each(BOTH)('a text in %s', (_, options) => {
  it.each([
    ['as long as a title may be', 'x'.repeat(70), 'x'.repeat(70)],
    ['one sign longer', 'x'.repeat(71), `${'x'.repeat(69)}…`],
    ['with a space where it is cut', `${'x'.repeat(68)} ${'y'.repeat(30)}`, `${'x'.repeat(68)}…`],
    ['of signs made of many', '👩🏽‍🚀'.repeat(70), '👩🏽‍🚀'.repeat(70)],
    ['of too many of those', '👩🏽‍🚀'.repeat(71), `${'👩🏽‍🚀'.repeat(69)}…`],
    ['with accents written apart', 'e\u0301'.repeat(80), `${'e\u0301'.repeat(69)}…`],
    ['that is one endless sign', `e${'\u0301'.repeat(100_000)}`, '…'],
  ])('%s', (_name, title, cut) => {
    expect(options({ ...PLAIN, title }, ICON).title).toBe(cut);
  });

  it('is a beginning of what was asked for, and never longer than a system shows', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const { title, message } = options(content, ICON);
        expect(graphemes(title).length).toBeLessThanOrEqual(70);
        expect(graphemes(message).length).toBeLessThanOrEqual(200);
        if (title !== content.title) {
          expect(title.endsWith('…')).toBe(true);
          expect(content.title.startsWith(title.slice(0, -1))).toBe(true);
        }
      }),
    );
  });

  it('takes a message of any length', () => {
    const { message } = options({ ...PLAIN, message: 'A line.\n'.repeat(1_000_000) }, ICON);
    expect(graphemes(message).length).toBeLessThanOrEqual(200);
  });
});

describe('the id of a notification', () => {
  it.each(['a', 'expiry|c-1|1790000000000|7', 'x'.repeat(500), 'é'.repeat(250)])('may be %s', (id) => {
    expect(() => checkNotificationId(id)).not.toThrow();
  });

  it.each(['', 'x'.repeat(501), 'é'.repeat(251)])('may not be %s', (id) => {
    expect(() => checkNotificationId(id)).toThrow(RangeError);
  });
});
