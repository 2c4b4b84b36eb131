import { expect, it } from 'vitest';
import { partnerFiguresSchema } from '../../../../src/domain/partner/progress/partner-figures.schema.ts';
import { NO_FIGURES } from '../../../../src/domain/partner/progress/partner-figures.ts';

it('holds no figure before one was read', () => {
  expect(new Set(Object.values(NO_FIGURES))).toEqual(new Set([null]));
  expect(partnerFiguresSchema.safeParse(NO_FIGURES).success).toBe(true);
});
