import * as z from 'zod/mini';

/** A name that is being typed, as it is kept between two visits. */
export const nameDraftSchema = z.strictObject({ name: z.string() });
