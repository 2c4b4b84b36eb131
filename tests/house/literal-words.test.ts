import { expect, it } from 'vitest';
import { literalWords } from './literal-words.ts';
import { sourceFile } from './source-file.ts';

function found(jsx: string): string[] {
  return literalWords(sourceFile({ path: 'src/ui/A.tsx', text: `export const a = ${jsx};` })).map(
    ({ reason }) => reason,
  );
}

it.each([
  ['<p>Save</p>', 'says "Save" as text'],
  ['<><b />Done</>', 'says "Done" as text'],
  ["<p>{'Save'}</p>", 'says "Save" as text'],
  ["<p>{saved ? 'Saved' : words}</p>", 'says "Saved" as text'],
  ["<p>{words ?? 'None'}</p>", 'says "None" as text'],
  ["<p>{count + ' days'}</p>", 'says "days" as text'],
  [`<p>{\`\${count} days\`}</p>`, 'says "days" as text'],
  ['<button title="Close" />', 'says "Close" in title'],
  ["<img alt={'A badge'} />", 'says "A badge" in alt'],
  ['<input placeholder="Name" />', 'says "Name" in placeholder'],
  ['<ul aria-label="Deadlines" />', 'says "Deadlines" in aria-label'],
  [`<Field label={\`Earned \${on}\`} />`, 'says "Earned" in label'],
])('finds the words of %s', (jsx, reason) => {
  expect(found(jsx)).toEqual([reason]);
});

it.each([
  "<p>{i18n.t('action.save')}</p>",
  '<p>{words} · {count} — </p>',
  '<p className="visually-hidden" role="status">{words}</p>',
  "<p>{kind === 'past' ? words : null}</p>",
  "<p>{kind === 'past' && words}</p>",
  "<Field label={i18n.t('field.notes')} />",
  "<List render={() => 'a'} />",
])('finds none in %s', (jsx) => {
  expect(found(jsx)).toEqual([]);
});
