/**
 * Formatted text as data: what Markdown becomes at build time. The player builds DOM from it
 * through an allow-list of tags, so no HTML string is ever parsed in the learner's browser.
 *
 *     "plain text"
 *     ["p", "Text with ", ["strong", "weight"], "."]
 *     ["a", {href: "https://…"}, "a link"]      attributes, when present, come second
 *     ["note", {n: "1"}]                        opens source 1 of the lesson (a footnote)
 *     ["span", {lang: "en"}, "victim of crime"] a passage in another language
 *     ["term", {term: "act"}, "darbība"]        a term of the glossary, by its id
 *     ["mark", {k: "a"}, "2 800 EUR"]           a passage that a mark block lets one mark
 */
export type RichNode = string | RichElement;
/** A tag, then its attributes when it has any, then its children. */
export interface RichElement extends ReadonlyArray<RichAttributes | RichNode> {
  readonly 0: RichTag;
}
export type RichText = readonly RichNode[];
export type RichAttributes = Readonly<Partial<Record<RichAttribute, string>>>;

/** Every tag that may occur; the compiler writes no other, the player renders no other. */
export const richTags = [
  'p',
  'strong',
  'em',
  'ul',
  'ol',
  'li',
  'blockquote',
  'h3',
  'h4',
  'br',
  'a',
  'span',
  'note',
  'term',
  'mark',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const;
export type RichTag = (typeof richTags)[number];

/** Every attribute that may occur. `href` is `https:`, `tel:`, `mailto:` or `#/module/lesson`. */
export const richAttributes = ['href', 'lang', 'n', 'term', 'k', 'scope'] as const;
export type RichAttribute = (typeof richAttributes)[number];
