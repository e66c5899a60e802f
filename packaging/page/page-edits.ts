/** Small changes of a built page. Each throws when the page lacks what is to be replaced. */
import {replaceOnce} from './replace-once.ts';

/** Attributes of `<html>` in place of its own; empty ones are left out. */
export function withAttributes(
  html: string,
  attributes: readonly (readonly [name: string, value: string])[],
): string {
  const written = attributes
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return replaceOnce(html, /<html\b[^>]*>/, `<html${written.join('')}>`);
}

/** The title, and behind it what is asked for at once. */
export function withTitle(html: string, title: string, hints: readonly string[]): string {
  const lines = hints.map((hint) => `\n    ${hint}`);
  return replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>${lines.join('')}`);
}

/** Asks for a script that the entry would find out about only later. */
export const scriptHint = (path: string): string =>
  `<link rel="modulepreload" crossorigin href="${escapeHtml(path)}">`;

/** Text as it may stand in a page, also inside an attribute's double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
