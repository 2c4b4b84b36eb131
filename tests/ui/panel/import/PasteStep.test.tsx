import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PasteStep } from '../../../../src/ui/panel/import/PasteStep.tsx';

type Props = ComponentProps<typeof PasteStep>;

/** A step that keeps its text as the screen does. */
function Step({ text: first, onText, ...props }: Props) {
  const [text, setText] = useState(first);
  return (
    <PasteStep
      {...props}
      text={text}
      onText={(value) => {
        onText(value);
        setText(value);
      }}
    />
  );
}

function step(props: Partial<Props> = {}) {
  const spies = { onText: vi.fn(), onFile: vi.fn(), onReview: vi.fn(), onClear: vi.fn() };
  render(<Step text="" pageTitle={null} restored={false} over={false} refusal={null} {...spies} {...props} />);
  return { ...spies, user: userEvent.setup(), form: area().closest('form') ?? document.body };
}
const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste anything' });
const transfer = (data: Record<string, string>, files: readonly File[] = []) => ({
  dataTransfer: {
    files,
    types: files.length > 0 ? ['Files'] : Object.keys(data),
    getData: (type: string) => data[type] ?? '',
  },
});

describe('pasting', () => {
  it('tells every change and asks for a review by its button', async () => {
    const { user, onText, onReview } = step();
    await user.click(area());
    await user.paste('SEO');
    expect(onText.mock.calls).toEqual([['SEO']]);
    await user.click(screen.getByRole('button', { name: 'Review' }));
    expect(onReview).toHaveBeenCalledOnce();
  });

  it.each(['', '  \n\t '])('asks for something where there is nothing (%j), and takes it back', async (text) => {
    const { user, onReview } = step({ text });
    await user.click(screen.getByRole('button', { name: 'Review' }));
    expect(onReview).not.toHaveBeenCalled();
    expect(area().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(area());
    const error = (area().getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    expect(error.map((element) => element?.textContent)).toContain('Paste something or choose a file first.');
    await user.type(area(), 'S');
    expect(area().hasAttribute('aria-invalid')).toBe(false);
  });

  it('reviews a page without a text', async () => {
    const { user, onReview } = step({ pageTitle: 'Lin Okafor' });
    expect(screen.getByRole('status').textContent).toBe('From the page “Lin Okafor”');
    await user.click(screen.getByRole('button', { name: 'Review' }));
    expect(onReview).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<Props>, string | null]>([
    ['a text from before', { text: 'SEO', restored: true }, 'This is what you pasted before.'],
    ['a text of now', { text: 'SEO', restored: false }, null],
    ['no text', { text: '', restored: true }, null],
  ])('says of %s what it is', (_what, props, words) => {
    step(props);
    expect(screen.queryByRole('status')?.textContent ?? null).toBe(words);
  });

  it('says why nothing came of it, and what is safe', () => {
    step({ text: 'x', refusal: 'No luck.' });
    expect(screen.getByRole('alert').textContent).toBe(
      'No luck. Nothing was saved, and what you pasted is still here.',
    );
  });
});

describe('clearing', () => {
  it.each<[string, Partial<Props>, boolean]>([
    ['a text', { text: 'SEO' }, true],
    ['a page', { pageTitle: 'Lin Okafor' }, true],
    ['nothing', {}, false],
  ])('is offered for %s', (_what, props, offered) => {
    step(props);
    expect(screen.queryByRole('button', { name: 'Clear' }) !== null).toBe(offered);
  });

  it('gives the focus to the text area', async () => {
    const { user, onClear } = step({ text: 'SEO' });
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onClear).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(area());
  });
});

describe('a file', () => {
  it('is handed on when it is chosen, also the same again', async () => {
    const { user, onFile } = step();
    const input = screen.getByLabelText<HTMLInputElement>('Choose a file');
    const file = new File(['SEO'], 'a.csv', { type: 'text/csv' });
    await user.upload(input, file);
    expect(onFile.mock.calls).toEqual([[file]]);
    expect(input.value).toBe('');
    await user.upload(input, file);
    expect(onFile).toHaveBeenCalledTimes(2);
  });

  it('is not handed on when choosing was given up', () => {
    const { onFile } = step();
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [] } });
    expect(onFile).not.toHaveBeenCalled();
  });

  it('that is held over the page marks the place', () => {
    const { form } = step({ over: true });
    expect(form.hasAttribute('data-over')).toBe(true);
  });

  it('that is dropped here is no text', () => {
    const { form, onText } = step({ text: 'SEO' });
    fireEvent.drop(form, transfer({ 'text/html': '<img>' }, [new File([''], 'a.png')]));
    expect(onText).not.toHaveBeenCalled();
  });
});

describe('a text that is dropped beside the text area', () => {
  it('is put in, with its links where it has some', () => {
    const { form, onText } = step();
    expect(fireEvent.dragOver(form, transfer({ 'text/plain': 'x' }))).toBe(false);
    fireEvent.drop(form, transfer({ 'text/plain': 'SEO', 'text/html': '<a href="https://a.example">SEO</a>' }));
    expect(onText.mock.calls).toEqual([['<a href="https://a.example">SEO</a>']]);
  });

  it('is put after what is there already', () => {
    const { form } = step({ text: 'SEO' });
    fireEvent.drop(form, transfer({ 'text/plain': 'Inbound' }));
    expect(area().value).toBe('SEO\nInbound');
  });

  it('is nothing where it holds nothing', () => {
    const { form, onText } = step({ text: 'SEO' });
    fireEvent.drop(form, transfer({ 'text/plain': '' }));
    expect(onText).not.toHaveBeenCalled();
  });
});

it('leaves to the text area what is dropped or moved within it', () => {
  const { onText } = step({ text: 'SEO and Inbound' });
  expect(fireEvent.dragOver(area(), transfer({ 'text/plain': 'SEO' }))).toBe(true);
  expect(fireEvent.drop(area(), transfer({ 'text/plain': 'SEO' }))).toBe(true);
  expect(onText).not.toHaveBeenCalled();
});
