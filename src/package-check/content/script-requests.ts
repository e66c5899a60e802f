/** An address that a script or a style names, and where. */
export interface NamedAddress {
  readonly address: string;
  readonly at: number;
}

const address = String.raw`((?:https?:|wss?:)?\/\/[^"'\x60\s\\<>()]{1,500})`;
const quote = '["\'`]';
/** What makes a browser ask for an address that stands in the call itself. All gaps are bounded: no text takes long. */
const asking = [
  String.raw`\b(?:fetch|importScripts|import|sendBeacon|EventSource|WebSocket|Worker|getJSON|getScript)\s{0,9}\(\s{0,99}${quote}${address}`,
  // XMLHttpRequest: the method comes first. A `window.open` has none.
  String.raw`\.open\s{0,9}\(\s{0,99}${quote}[A-Za-z]{3,7}${quote}\s{0,99},\s{0,99}${quote}${address}`,
  String.raw`\b(?:\$|jQuery|axios)\s{0,9}\.\s{0,9}(?:get|post|put|ajax|request|load)\s{0,9}\(\s{0,99}${quote}${address}`,
  String.raw`\b(?:from|import)\s{0,9}["']${address}["']`,
  String.raw`\.src\s{0,9}=\s{0,9}${quote}${address}`,
].map((pattern) => new RegExp(pattern, 'g'));

/**
 * Addresses of other hosts that a script asks for, as far as they stand in the call itself; what is put together when it
 * runs cannot be seen. Examples in comments are left out.
 */
export function scriptRequests(script: string): readonly NamedAddress[] {
  return asking.flatMap((pattern) => matches(script, pattern)).filter(({at}) => !isComment(script, at));
}

const importing = new RegExp(String.raw`@import\s{1,9}(?:url\(\s{0,9})?${quote}?${address}`, 'gi');
const drawing = new RegExp(String.raw`url\(\s{0,9}${quote}?${address}`, 'gi');

/** Style sheets of other hosts that a style sheet brings in. */
export const styleImports = (style: string): readonly NamedAddress[] => matches(style, importing);

/** Fonts and pictures of other hosts. */
export const stylePictures = (style: string): readonly NamedAddress[] => {
  const imported = new Set(styleImports(style).map((one) => one.address));
  return matches(style, drawing).filter((one) => !imported.has(one.address));
};

/** More of one kind in one file nobody reads; it also bounds the time that a hostile file can take. */
const mostMatches = 100;

function matches(text: string, pattern: RegExp): readonly NamedAddress[] {
  const found: NamedAddress[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({address: match[1] ?? '', at: match.index});
    if (found.length === mostMatches) break;
  }
  return found;
}

/** How far back a comment is looked for: libraries are one line of a megabyte. */
const nearChars = 4000;

function isComment(script: string, at: number): boolean {
  const before = script.slice(Math.max(0, at - nearChars), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/(?:^|[\s;{}])\/\/(?![^\n]*["'`]\s*[,;)])/.test(line) || /^\s*\*/.test(line)) return true;
  return before.lastIndexOf('/*') > before.lastIndexOf('*/') && !/\*\/\*/.test(before);
}
