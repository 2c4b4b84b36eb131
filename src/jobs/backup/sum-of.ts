/** SHA-256 of a file or text that is put together from parts, in hexadecimal. */
export async function sumOf(parts: readonly BlobPart[]): Promise<string> {
  const bytes = await new Blob([...parts]).arrayBuffer();
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}
