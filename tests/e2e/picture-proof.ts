import type { Page } from '@playwright/test';
import type { RealPopup } from './real-popup.ts';

/** A page with what nobody else may see, and some numbers that may be seen. */
export const PAGE = `<!doctype html><meta charset="utf-8"><title>Contacts</title><body style="font: 16px sans-serif">
<h1>Contacts</h1>
<p>Ada <b>ada.lovelace</b>@shop.example, phone +33 6 12 34 56 78</p>
<p style="width: 130px">This one wraps: very.long.name@shop.example and goes on</p>
<p>Price 1 234,50 €, on 2026-11-22 10:30, order 1234567890</p>
<div style="height: 50px; overflow: auto"><p>Box bob@shop.example</p><p style="margin-top: 200px">out@shop.example</p></div>
<p><input value="eve@shop.example"> <input type="password" value="a secret"></p>
<div id="host"></div><iframe srcdoc="<p>Frame frank@shop.example</p>"></iframe>
<p style="margin-top: 3000px">far@shop.example</p>
<script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>Shadow sam@shop.example</p>'</script>`;

/** What is personal on that page, by the names under which it is proposed. */
export const FOUND = [
  'E-mail address: ada.lovelace@shop.example',
  'Phone number: +33 6 12 34 56 78',
  'E-mail address: very.long.name@shop.example',
  'E-mail address: bob@shop.example',
  'E-mail address: eve@shop.example',
  'Password field',
  'E-mail address: sam@shop.example',
  'E-mail address: frank@shop.example',
];

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Presses a button of a page that no driver reaches, once it is there: a page is painted before React takes it over. */
export const press = (name: string) => `(async () => {
  const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(name)});
  for (let tries = 0; tries < 100 && find() === undefined; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  find().click();
})()`;

/** What a table of the database holds, with every file in it as base64. */
export const table = (name: string) => `(async () => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('partner-companion');
    request.onsuccess = () => resolve(request.result);
  });
  const rows = await new Promise((resolve) => {
    const request = database.transaction('${name}').objectStore('${name}').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  const plain = async (value) => {
    if (value instanceof Blob) return (await value.bytes()).toBase64();
    if (Array.isArray(value)) return Promise.all(value.map(plain));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await plain(one)])));
  };
  return plain(rows);
})()`;

interface KeptDraft {
  readonly key: string;
  readonly value: { readonly picture: string; readonly edits: { readonly marks: readonly Area[] } };
}

/** The capture that waits, as it is kept before anybody has looked at it. */
export async function waiting(
  panel: RealPopup,
): Promise<{ readonly picture: string; readonly marks: readonly Area[] }> {
  const drafts = (await panel.evaluate(table('drafts'))) as readonly KeptDraft[];
  const capture = drafts.find(({ key }) => key.startsWith('capture|'))?.value;
  if (capture === undefined) throw new Error('No capture waits');
  return { picture: capture.picture, marks: capture.edits.marks };
}

/** The different colours of each area of a picture, at most three of them named. */
export function coloursOf(page: Page, picture: string, areas: readonly Area[]): Promise<string[]> {
  return page.evaluate(
    async ([base64, places]) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.fromBase64(base64)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.drawImage(bitmap, 0, 0);
      return places.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(x, y, width, height);
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 4).join(' '));
        return [...colours].slice(0, 3).join(' | ');
      });
    },
    [picture, areas] as const,
  );
}

export const BLACK = '0 0 0 255';
