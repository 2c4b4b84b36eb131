/** A catalogue name holds one colon at most, so more heads than this lead nowhere. */
const MOST_HEADS = 3;
const LATER_PART = /\b(?:ii|iii|iv)\b/i;

/**
 * A name without what follows a colon, longest first: "SEO Certification Course: Rank Higher" gives its part before the colon.
 * A subtitle that names a later part ("SEO: Part II") is not cut, for without it the name means another certification.
 */
export function namesBeforeSubtitle(name: string): readonly string[] {
  const parts = name.split(/[:：]/, MOST_HEADS + 1);
  const heads = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(':'));
  return heads.filter((head) => !LATER_PART.test(name.slice(head.length))).reverse();
}
