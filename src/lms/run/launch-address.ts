/**
 * The address of a SCO below its package's folder, with the item's parameters.
 * Source: SCORM 2004 4th Ed. CAM 3.4.1.4 (`parameters`), the same rule as in 1.2: leading `?` and `&` are
 * dropped; `#…` is a fragment and is dropped when there is one already; the rest is joined by `?` or `&`.
 * Percent-encoded as a browser does; a `..` that would leave the package stops at its folder.
 */
export function launchAddress(href: string, parameters: string): string {
  const [path = '', fragment] = splitOnce(href, '#');
  const given = parameters.replace(/^[?&]+/, '');
  const [query = '', givenFragment] = splitOnce(given, '#');
  const joined = query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
  const hash = fragment ?? givenFragment;
  const url = new URL(hash === undefined ? joined : `${joined}#${hash}`, 'https://package.invalid/');
  return url.pathname.slice(1) + url.search + url.hash;
}

/**
 * The same with parameters that an administrator adds for once. A fragment of theirs stands in place of the item's;
 * without one the item's stays.
 */
export function launchAddressWith(href: string, parameters: string, extra: string): string {
  const own = launchAddress(href, parameters);
  const [path] = splitOnce(own, '#');
  return extra === '' ? own : launchAddress(extra.includes('#') ? path : own, extra);
}

/** True for content that lives on another server: it is not in the package and cannot be played here. */
export function isForeign(href: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

function splitOnce(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
