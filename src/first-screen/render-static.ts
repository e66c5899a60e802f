/**
 * Lit's templates and elements as HTML text, without a DOM: each element with its look in a declarative shadow root. What
 * only a script can do (events, properties of elements that are not known here) is left out.
 */
import {nothing, type LitElement} from 'lit';
import {tokensOf, type Attribute, type OpenTag, type Parts} from './template-tokens.ts';

/** An open tag that is about to be written. */
export interface StaticTag {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface StaticOptions {
  /** What a tag becomes: another one, or the same. */
  readonly adapt: (tag: StaticTag) => StaticTag;
  /** Rules for every shadow root, behind its own. */
  readonly styles: string;
}

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

type ElementClass = (new () => LitElement) & typeof LitElement;

/**
 * A host of its own name would come alive with its script, beside the one that takes its place. As a custom element
 * that nobody styles, a `span` is inline, and may stand in a paragraph.
 */
const hostTag = 'span';

const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

/**
 * An element as `<span>` with all that it shows.
 * @param attributes of the host
 * @throws Error where a template holds what has no meaning without a DOM
 */
export function renderElement(
  element: LitElement,
  attributes: ReadonlyMap<string, string>,
  options: StaticOptions,
): string {
  // The build of Lit for servers renders nothing by itself: what comes before is done here.
  element['willUpdate'](
    new Map([...constructorOf(element).elementProperties.keys()].map((name) => [name, undefined])),
  );
  const styles = constructorOf(element).elementStyles.map((style) =>
    'cssText' in style ? style.cssText : '',
  );
  const style = [...styles, options.styles].join('\n');
  const shown = renderValue(element['render'](), options);
  return `${openTag({tag: hostTag, attributes})}<template shadowrootmode="open"><style>${style}</style>${shown}</template></${hostTag}>`;
}

const constructorOf = (element: LitElement) => element.constructor as ElementClass;

/** Whatever may stand in a template's place for content. */
export function renderValue(value: unknown, options: StaticOptions): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((each: unknown) => renderValue(each, options)).join('');
  if (isTemplate(value)) return renderTemplate(value, options);
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  throw new Error(`The first screen cannot show ${String(value)} without a script.`);
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

function renderTemplate({strings, values}: Template, options: StaticOptions): string {
  /** Tags that were opened in this template, as written. */
  const open: string[] = [];
  const written = tokensOf(strings).map((token) => {
    if (token.kind === 'text') return contentOf(token.parts, values, options);
    if (token.kind === 'close') return `</${open.pop() ?? token.tag}>`;
    const {tag, isClosed} = token;
    const element = elementOf(token, values);
    // What stands between the tags of an element is its own content, and follows its shadow root.
    if (element) {
      open.push(hostTag);
      return renderElement(element, attributesOf(token, values), options).replace(/<\/span>$/, '');
    }
    const found = options.adapt({tag, attributes: attributesOf(token, values)});
    if (!isClosed && !voidTags.has(tag)) open.push(found.tag);
    return openTag(found, isClosed);
  });
  return written.join('');
}

function contentOf(parts: Parts, values: readonly unknown[], options: StaticOptions): string {
  return parts.map((part) => (typeof part === 'string' ? part : renderValue(values[part], options))).join('');
}

/** The element of a tag, with its properties; undefined where nobody made one of that name. */
function elementOf({tag, attributes}: OpenTag, values: readonly unknown[]): LitElement | undefined {
  const Element = tag.includes('-') ? (customElements.get(tag) as ElementClass | undefined) : undefined;
  if (!Element) return undefined;
  const element = new Element();
  const own = Object.fromEntries(
    attributes.flatMap(({name, parts}) => {
      const property = name.startsWith('.') ? name.slice(1) : undefined;
      const flag = name.startsWith('?') ? name.slice(1) : undefined;
      if (property === undefined && flag === undefined) return [];
      const [place] = parts ?? [];
      const value = typeof place === 'number' ? values[place] : undefined;
      return [[property ?? flag ?? '', flag === undefined ? value : Boolean(value)]];
    }),
  );
  return Object.assign(element, own);
}

function attributesOf({attributes}: OpenTag, values: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    attributes.flatMap((attribute) => {
      const value = attributeValue(attribute, values);
      return value === undefined ? [] : [[attribute.name.replace('?', ''), value] as const];
    }),
  );
}

/** Undefined: it is not written. */
function attributeValue({name, parts = []}: Attribute, values: readonly unknown[]): string | undefined {
  if (/^[.@]/.test(name)) return undefined;
  const found = parts.map((part) => (typeof part === 'string' ? part : values[part]));
  if (name.startsWith('?')) return found[0] ? '' : undefined;
  if (found.includes(nothing)) return undefined;
  return found.map((part) => String(part ?? '')).join('');
}

function openTag({tag, attributes}: StaticTag, isClosed = false): string {
  const written = [...attributes].map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return `<${tag}${written.join('')}${isClosed ? '/' : ''}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
