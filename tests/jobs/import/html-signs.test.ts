import { describe, expect, it } from 'vitest';
import { looksLikeHtml } from '../../../src/jobs/import/html-signs.ts';

describe('signs of HTML', () => {
  it.each(['<!DOCTYPE html>', '  <h2>Reporting', '<!-- Begin -->', 'text <a href="x">y', 'a</p>b', '<div class=x>'])(
    '%s',
    (text) => {
      expect(looksLikeHtml(text)).toBe(true);
    },
  );

  it.each(['Name,Expires', 'a < b > c', '<https://x.example>', '', '1 </ 2'])('not %s', (text) => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});
