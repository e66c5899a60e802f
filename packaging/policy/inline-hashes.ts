/** What a page's policy says of the scripts and styles that the build put into it: those, byte for byte, and no others. */
import {sha256} from '@noble/hashes/sha2.js';
import {utf8ToBytes} from '@noble/hashes/utils.js';
import {withMoreAllowed} from './policy.ts';

/** `'sha256-…'` of each script and style that stands in the page; of data in a `script` there is nothing to allow. */
export function withInlineHashes(html: string): string {
  return withMoreAllowed(html, {
    'script-src': hashesOf(html, /<script(?: type="module")?>([^]*?)<\/script>/g),
    'style-src': hashesOf(html, /<style>([^]*?)<\/style>/g),
  });
}

const hashesOf = (html: string, pattern: RegExp): string =>
  [...new Set([...html.matchAll(pattern)].map(([, text = '']) => hashOf(text)))]
    .filter((hash) => !html.includes(hash))
    .join(' ');

/** A browser hashes the text as it parsed it, with line feeds alone. */
function hashOf(text: string): string {
  if (text.includes('\r'))
    throw new Error('A script or style inside a page has carriage returns: its hash would not fit.');
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}
