// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { leavingRenewed } from '../../../../src/ui/panel/certifications/leaving-renewed.ts';

const undone = (kind: string) => ({ kind: 'done', undo: async () => ({ kind }) });

it.each([
  ['taken back', 'done', '#/certifications/c-1?renewed', '#/certifications/c-1'],
  ['refused', 'changed-elsewhere', '#/certifications/c-1?renewed', '#/certifications/c-1?renewed'],
  ['taken back from elsewhere', 'done', '#/reminders', '#/reminders'],
  ['taken back beside another', 'done', '#/certifications/c-2?renewed', '#/certifications/c-2?renewed'],
])('a pass that is %s leaves the page as it should be', async (_, kind, from, to) => {
  location.hash = from;
  const outcome = await leavingRenewed(undone(kind), 'c-1').undo?.();
  expect(outcome?.kind).toBe(kind);
  expect(location.hash).toBe(to);
});

it('leaves alone what cannot be taken back', () => {
  expect(leavingRenewed({ kind: 'gone' }, 'c-1')).toEqual({ kind: 'gone' });
});
