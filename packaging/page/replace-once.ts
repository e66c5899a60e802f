/** Replaces the first match. Throws when there is none: the page is not the one we know. */
export function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`The built file has nothing like ${pattern.source}.`);
  // A function, so that "$" in a title stays what it is.
  return text.replace(pattern, () => replacement);
}
