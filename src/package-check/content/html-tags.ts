/** A start tag of a page, as a browser would read it. */
export interface HtmlTag {
  /** In small letters. */
  readonly name: string;
  /** Names in small letters; of two the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag begins in the text. */
  readonly at: number;
  /** What stands in a `script` or `style`; '' for all others. */
  readonly content: string;
}

const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const tagName = /[a-z][^\s/>]*/iy;
const attribute = /[\s/]*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?/y;

/**
 * The start tags of a page in their order. Comments and what stands inside scripts and styles are no tags. Takes time in
 * proportion to the length, whatever the text is.
 * Source: HTML Standard 13.2.5, but for entities, which addresses of files hardly have.
 */
export function htmlTags(html: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = html.indexOf('<', end + 3);
      continue;
    }
    tagName.lastIndex = at + 1;
    const name = tagName.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const {attributes, end} = attributesFrom(html, at + 1 + name.length);
    const stop = raw.has(name) ? endOfRaw(html, name, end) : end;
    const holds = name === 'script' || name === 'style';
    tags.push({name, attributes, at, content: holds ? html.slice(end, stop) : ''});
    at = html.indexOf('<', Math.max(stop, at + 1));
  }
  return tags;
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** From behind the name of a tag to behind its `>`. */
function attributesFrom(html: string, from: number): {attributes: ReadonlyMap<string, string>; end: number} {
  const attributes = new Map<string, string>();
  let end = from;
  for (;;) {
    attribute.lastIndex = end;
    const found = attribute.exec(html);
    if (!found) break;
    const [, name = '', double, single, bare] = found;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
    end = attribute.lastIndex;
  }
  const close = html.indexOf('>', end);
  return {attributes, end: close < 0 ? html.length : close + 1};
}

/** Line of a place in a text, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}
