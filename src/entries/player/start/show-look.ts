/** What was set before and is to go when something else is chosen. */
let shown: readonly string[] = [];

/** Sets CSS properties of the page, in the place of those set before. What needs a font of its own asks for it. */
export function showLook(look: Readonly<Record<string, string>>): void {
  const {style} = document.documentElement;
  for (const name of shown) style.removeProperty(name);
  shown = Object.keys(look);
  for (const name of shown) style.setProperty(name, look[name] ?? '');
  // Without a line the letters stay those of the device.
  if (look['--kr-font'])
    import('./legible-font.ts').then(
      ({loadLegibleFont}) => loadLegibleFont(),
      () => undefined,
    );
}
