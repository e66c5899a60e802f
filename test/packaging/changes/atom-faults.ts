/** What RFC 4287 demands of a feed, as far as ours can break it; a finding is a sentence. */
import {SaxesParser} from 'saxes';

interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Found[];
  text: string;
}

const atom = 'http://www.w3.org/2005/Atom';

/** Throws for what is no well-formed XML. */
export function readFeed(xml: string): Found {
  const root: Found = {name: '', attributes: {}, children: [], text: ''};
  const open = [root];
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({local, uri, attributes}) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, {value}]) => [key, value]));
    const found = {
      name: uri === atom ? local : `{${uri}}${local}`,
      attributes: values,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(found);
    open.push(found);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [feed] = root.children;
  if (!feed) throw new Error('There is no element.');
  return feed;
}

export const childrenOf = ({children}: Found, name: string): readonly Found[] =>
  children.filter((child) => child.name === name);

/** RFC 3339, as RFC 4287 3.3 narrows it: capital T and Z. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const absoluteIri = /^[a-z][a-z0-9+.-]*:\S+$/;

export function atomFaults(feed: Found): readonly string[] {
  const entries = childrenOf(feed, 'entry');
  const ids = [feed, ...entries].flatMap((each) => childrenOf(each, 'id').map(({text}) => text));
  const linksTwice = [feed, ...entries].flatMap((each) => {
    const kinds = childrenOf(each, 'link')
      .filter(({attributes: {rel = 'alternate'}}) => rel === 'alternate')
      .map(({attributes: {type, hreflang}}) => `${String(type)} ${String(hreflang)}`);
    return new Set(kinds).size < kinds.length ? ['4.1: two alternate links of one type and language.'] : [];
  });
  return [
    ...(feed.name === 'feed' ? [] : ['4.1.1: the document element is no atom:feed.']),
    ...[feed, ...entries].flatMap((each) =>
      ['id', 'title', 'updated'].flatMap((name) =>
        childrenOf(each, name).length === 1 ? [] : [`4.1: not exactly one ${name} in a ${each.name}.`],
      ),
    ),
    ...[feed, ...entries].flatMap((each) =>
      childrenOf(each, 'updated')
        .filter(({text}) => !moment.test(text) || Number.isNaN(Date.parse(text)))
        .map(({text}) => `3.3: "${text}" is no date.`),
    ),
    ...ids.filter((id) => !absoluteIri.test(id)).map((id) => `4.2.6: "${id}" is no absolute IRI.`),
    ...(new Set(ids).size === ids.length ? [] : ['4.2.6: an id stands there twice.']),
    ...(childrenOf(feed, 'author').length > 0 ||
    entries.every((entry) => childrenOf(entry, 'author').length > 0)
      ? []
      : ['4.1.1: there is no author.']),
    ...childrenOf(feed, 'author')
      .filter((author) => childrenOf(author, 'name').length !== 1)
      .map(() => '3.2.1: an author without a name.'),
    ...entries
      .filter(
        (entry) =>
          childrenOf(entry, 'content').length > 1 ||
          (childrenOf(entry, 'content').length === 0 && childrenOf(entry, 'link').length === 0),
      )
      .map(() => '4.1.2: an entry without content and link, or with two.'),
    ...linksTwice,
    ...[feed, ...entries].flatMap((each) =>
      childrenOf(each, 'link')
        .filter(({attributes: {href = ''}}) => !URL.canParse(href, 'https://example.lv/changes/atom.xml'))
        .map(() => '4.2.7.1: a link without an address.'),
    ),
    ...[feed, ...entries].flatMap((each) =>
      each.children
        .filter(({name}) => !known.has(name))
        .map(({name}) => `4.1: ${name} does not belong in a ${each.name}.`),
    ),
  ];
}

const known = new Set(['id', 'title', 'updated', 'author', 'link', 'entry', 'content']);
