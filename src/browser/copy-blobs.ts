/** One thing to be copied, in every form that another program may ask for, by its type. */
export type Copied = Readonly<Record<string, Promise<Blob>>>;

/**
 * Puts something on the clipboard; false when the browser refuses, as it does without a fresh click. What is copied may
 * still be in the making: a browser asks for the click at once and waits for the rest.
 */
export async function copyBlobs(forms: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...forms })]);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return false;
    throw error;
  }
}
