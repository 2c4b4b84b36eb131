import { expect, it } from 'vitest';
import { strayNames } from './names.ts';

it.each([
  'src/domain/time.ts',
  'src/domain/certifications/retake-lock.ts',
  'src/domain/certifications/academy-rules.schema.ts',
  'src/ui/components/StateIcon.tsx',
  'src/ui/popup/paint-first.tsx',
  'src/ui/tokens.css',
])('accepts %s', (path) => {
  expect(strayNames([path])).toEqual([]);
});

it.each([
  ['src/utils/dates.ts', '"utils" does not say what is in it'],
  ['src/domain/helpers.ts', '"helpers" does not say what is in it'],
  ['src/ui/shared/Button.tsx', '"shared" does not say what is in it'],
  ['src/domain/common/a.ts', '"common" does not say what is in it'],
  ['src/domain/misc.ts', '"misc" does not say what is in it'],
  ['src/domain/types.ts', '"types" does not say what is in it'],
  ['src/domain/index.ts', 'an index file hides where things come from'],
  ['src/ui/index.tsx', 'an index file hides where things come from'],
  ['src/Domain/a.ts', 'the folder "Domain" is not in kebab-case'],
  ['src/domain/retakeLock.ts', 'is neither kebab-case.ts, Component.tsx, Component.module.css nor plain.css'],
  ['src/domain/RetakeLock.ts', 'is neither kebab-case.ts, Component.tsx, Component.module.css nor plain.css'],
  ['src/ui/notes.md', 'is neither kebab-case.ts, Component.tsx, Component.module.css nor plain.css'],
  ['src/ui/Face.module.css', 'stands beside no component of its name'],
])('refuses %s: %s', (path, reason) => {
  expect(strayNames([path])).toEqual([{ file: path, reason }]);
});

it('accepts styles beside their component', () => {
  expect(strayNames(['src/ui/Face.module.css', 'src/ui/Face.tsx'])).toEqual([]);
});
