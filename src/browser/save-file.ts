/**
 * How long a saved file can still be fetched by the browser. Firefox saves nothing if its address is given back at once
 * (bug 1282407), and how long a busy machine takes is not told.
 */
const FETCHABLE_MS = 60_000;

/**
 * Hands a text, or what is a file already, to the user as a file, the way the browser saves downloads. Only a page can: a worker has no object
 * addresses. A popup can too, but closes when a browser asks where to save.
 */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), FETCHABLE_MS);
}
