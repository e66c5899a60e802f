/** An LMS may repeat in its words what it was given, or the learner's name: neither is shown. */

/** So many characters in a row of a secret are a part of it, and no coincidence. */
const enough = 6;
const hidden = '[…]';

/**
 * The text without any part of these secrets. A short one is taken out where it stands as a word.
 */
export const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((left, secret) => withoutSecret(left, secret), text);

function withoutSecret(text: string, secret: string): string {
  if (secret === '') return text;
  if (secret.length < enough) return text.replaceAll(asWord(secret), hidden);
  let left = '';
  for (let at = 0; at < text.length;) {
    const length = commonLength(text, at, secret);
    left += length > 0 ? hidden : text.charAt(at);
    at += length || 1;
  }
  return left;
}

/** How many characters from here on stand in the secret, if enough. */
function commonLength(text: string, at: number, secret: string): number {
  let length = enough;
  if (at + length > text.length || !secret.includes(text.slice(at, at + length))) return 0;
  while (at + length < text.length && secret.includes(text.slice(at, at + length + 1))) length += 1;
  return length;
}

function asWord(secret: string): RegExp {
  // With the flag `u` nothing but these may be escaped: "\," throws.
  const escaped = secret.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'gu');
}
