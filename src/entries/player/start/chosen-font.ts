/** Letters that a reader chose come with the first lesson or page, so that no launch waits for them. */
export function loadChosenFont(): void {
  if (!document.documentElement.style.getPropertyValue('--kr-font')) return;
  // Without a line the letters stay those of the device.
  import('./legible-font.ts').then(
    ({loadLegibleFont}) => loadLegibleFont(),
    () => undefined,
  );
}
