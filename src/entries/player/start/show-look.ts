/** Sets CSS properties of the page: what `readLook` tells, before anything is shown. */
export function showLook(look: Readonly<Record<string, string>>): void {
  for (const name in look) document.documentElement.style.setProperty(name, look[name] ?? '');
}
