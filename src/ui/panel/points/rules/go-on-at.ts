/** Hands the keyboard on from a button that goes with what it does, to the nearest of these places; the heading last. */
export function goOnAt(button: Element, ...places: readonly (Element | null | undefined)[]): void {
  const heading = button.closest('section')?.querySelector('h2');
  const place = [...places, heading].find((one) => one instanceof HTMLElement);
  if (place instanceof HTMLElement) place.focus();
}
