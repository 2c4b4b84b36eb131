/** Where the name is kept under which a report is to be saved. */
export function saveKey(report: string): string {
  return `report-save|${report}`;
}

/** Where what is typed of a list for the clients of a report is kept. */
export function listKey(report: string): string {
  return `report-list|${report}`;
}

/** Where the new name of something that is kept under one is kept. */
export function nameKey(id: string): string {
  return `report-name|${id}`;
}
