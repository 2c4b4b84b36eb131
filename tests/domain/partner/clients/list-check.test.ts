import { expect, it } from 'vitest';
import { readListName } from '../../../../src/domain/partner/clients/list-check.ts';

it('is a name without the blanks around it', () => {
  expect(readListName('  To call ')).toEqual({ kind: 'ok', value: 'To call' });
  expect(readListName('  ')).toMatchObject({ reason: 'missing' });
  expect(readListName('a'.repeat(201))).toMatchObject({ reason: 'too-long' });
});
