// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catchEarlyTyping } from '../../../src/ui/panel/early-typing.ts';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

describe('a field', () => {
  const FIELDS = '<form><input><select><option>a</option><option>b</option></select></form>';

  it('gets what was typed last, as if it were typed now, and the focus', () => {
    root.innerHTML = FIELDS;
    const early = catchEarlyTyping(root);
    const painted = root.querySelector('input');
    painted?.focus();
    if (painted !== null) painted.value = 'seo';
    painted?.dispatchEvent(new Event('input', { bubbles: true }));
    root.innerHTML = FIELDS;
    const living = root.querySelector('input');
    const heard = vi.fn();
    living?.addEventListener('input', heard);
    early.giveAgain();
    expect(living).toHaveProperty('value', 'seo');
    expect(heard).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(living);
  });

  it('gets what was chosen', () => {
    root.innerHTML = FIELDS;
    const early = catchEarlyTyping(root);
    const painted = root.querySelector('select');
    if (painted !== null) painted.value = 'b';
    painted?.dispatchEvent(new Event('input', { bubbles: true }));
    root.innerHTML = FIELDS;
    const heard = vi.fn();
    root.querySelector('select')?.addEventListener('change', heard);
    early.giveAgain();
    expect(root.querySelector('select')).toHaveProperty('value', 'b');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('that was left alone is left alone', () => {
    root.innerHTML = FIELDS;
    const early = catchEarlyTyping(root);
    root.innerHTML = FIELDS;
    early.giveAgain();
    expect(root.querySelector('input')).toHaveProperty('value', '');
    expect(document.activeElement).toBe(document.body);
  });
});
