const MOST_DEPTH = 32;

/** Names by which a value could reach into what all objects share. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value is nothing but JSON, not nested deeper than any form of ours, and free of names that reach further. */
export function isPlainJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= MOST_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isPlainJson(item, depth + 1));
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  return Object.entries(value).every(([name, field]) => !FORBIDDEN.has(name) && isPlainJson(field, depth + 1));
}
