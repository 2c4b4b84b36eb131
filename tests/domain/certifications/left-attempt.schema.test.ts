import { expect, it } from 'vitest';
import { leftAttemptSchema } from '../../../src/domain/certifications/left-attempt.schema.ts';

it.each<[unknown, boolean]>([
  [{ attemptId: 'a-1', replaced: [] }, true],
  [{ attemptId: 5, replaced: [] }, false],
  [{ attemptId: 'a-1', replaced: [{ key: 'expiry|c-1' }] }, false],
  [{ attemptId: 'a-1' }, false],
  [undefined, false],
])('%j can be used: %s', (value, usable) => {
  expect(leftAttemptSchema.safeParse(value).success).toBe(usable);
});
