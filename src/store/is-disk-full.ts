/**
 * Names of errors by which a browser says that it has no room: of the write itself, of its transaction, or of a write that was
 * on its way when the transaction broke off.
 */
const NO_ROOM = /^(?:QuotaExceeded|Abort|TransactionInactive)Error$/;

/** Whether a write failed for want of room. The library wraps the failures of several rows in one error. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  if (NO_ROOM.test(error.name)) return true;
  const failures: unknown = Reflect.get(error, 'failures');
  return Array.isArray(failures) && failures.some(isDiskFull);
}
