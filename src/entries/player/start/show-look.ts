/**
 * Sets CSS properties of the page, before anything is shown: all that a launch needs of the reading settings.
 * @param look as `keepReading` wrote it: `name:value`, separated by `;`
 */
export function showLook(look = ''): void {
  for (const line of look.split(';')) {
    const at = line.indexOf(':');
    document.documentElement.style.setProperty(line.slice(0, at), line.slice(at + 1));
  }
}
