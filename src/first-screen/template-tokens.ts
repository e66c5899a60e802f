/** Lit's templates cut into tags and texts, without a DOM. They are our own and well formed: a tag that is not is refused. */

/** A value's place in a text: its number between two characters that no template holds. */
const holePattern = /\u0001(\d+)\u0002/;

export type Token = OpenTag | {readonly kind: 'close'; readonly tag: string} | Text;

export interface OpenTag {
  readonly kind: 'open';
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  /** `<rect />` */
  readonly isClosed: boolean;
}

/** Texts and numbers of values by turns. */
export type Parts = readonly (string | number)[];

interface Text {
  readonly kind: 'text';
  readonly parts: Parts;
}

export interface Attribute {
  /** As written, with the `.`, `@` or `?` that Lit gives a meaning. */
  readonly name: string;
  /** Undefined: `<a hidden>`. */
  readonly parts: Parts | undefined;
}

const known = new WeakMap<readonly string[], readonly Token[]>();

/** Of the strings of one template; cut once. */
export function tokensOf(strings: readonly string[]): readonly Token[] {
  const found = known.get(strings) ?? cut(strings);
  known.set(strings, found);
  return found;
}

function cut(strings: readonly string[]): readonly Token[] {
  const text = strings.reduce((all, next, index) => `${all}\u0001${index - 1}\u0002${next}`);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(/<!--[^]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^"<>])*)>|[^<]+/g)) {
    const [all, slash, tag, inside = ''] = match;
    if (match.index !== end) break;
    end += all.length;
    if (tag === undefined) {
      if (!all.startsWith('<')) tokens.push({kind: 'text', parts: partsOf(all)});
    } else if (slash) tokens.push({kind: 'close', tag});
    else tokens.push({kind: 'open', tag, attributes: attributesOf(inside), isClosed: inside.endsWith('/')});
  }
  if (end !== text.length)
    throw new Error(`This is no template that can be read: ${text.slice(end, end + 80)}`);
  return tokens;
}

const attributesOf = (inside: string): readonly Attribute[] =>
  [...inside.matchAll(/([.?@]?[\w-]+)(?:=(?:"([^"]*)"|([^\s"/]+)))?/g)].map(
    ([, name = '', quoted, bare]): Attribute => {
      const value = quoted ?? bare;
      return {name, parts: value === undefined ? undefined : partsOf(value)};
    },
  );

const partsOf = (text: string): Parts =>
  text
    .split(holePattern)
    .map((part, index) => (index % 2 === 1 ? Number(part) : part.replaceAll(/\s+/g, ' ')))
    .filter((part) => part !== '');
