/**
 * Sets CSS properties of the page, before anything is shown: all that a launch needs of the reading settings.
 * @param look as `keepReading` wrote it: `name:value`, separated by `;`
 */
export function showLook(look = ''): void {
  const {style, dataset} = document.documentElement;
  for (const line of look.split(';')) {
    const at = line.indexOf(':');
    style.setProperty(line.slice(0, at), line.slice(at + 1));
  }
  // Built for browsers without `light-dark()`, the colours of the tokens go by this attribute alone.
  dataset['theme'] = style.colorScheme;
}
