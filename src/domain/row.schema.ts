import * as z from 'zod/mini';
import type { Row } from './row.ts';

const MOST_CHARACTERS = 200;

const moment = z.int().check(z.minimum(0));

/** An id as it comes back from a file. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS));

/** The fields that every row has, to be spread into the schema of one kind of row. */
export const rowShape = {
  id: idSchema,
  createdAt: moment,
  updatedAt: moment,
  revision: z.int().check(z.minimum(1)),
  deletedAt: z.nullable(moment),
} satisfies Record<keyof Row, z.ZodMiniType>;
