import {html} from 'lit';
import '../../../components/shell/pages/search-page.ts';
import type {TextReader} from '../../../components/shell/pages/page-events.ts';
import type {Block} from '../../../domain/blocks/blocks.ts';
import {parseRoute} from '../../../domain/course/route.ts';
import {textsIn} from '../../../domain/text/texts-in.ts';
import {strings} from '../../../locales/pages.ts';
import type {Content} from '../../../runtime/content.ts';
import type {OpenPage} from './page-context.ts';

/** `part`: the words to look for. */
export const openSearch: OpenPage = async ({content}, part = '') => {
  const index = await content.search();
  return {
    title: strings().pages.search,
    render: () => html`<search-page .index=${index} .words=${part}></search-page>`,
  };
};

/** Who reads on wants the first ones; each lesson is a file of its own. */
const mostLessons = 12;

/**
 * Tells what is written at the places that were found, one file after the other, the best first: it is what one reads
 * there, so nothing is loaded twice. What does not arrive has no line.
 */
export async function readFound(
  content: Content,
  hrefs: readonly string[],
  reader: TextReader,
): Promise<void> {
  for (const href of hrefs.slice(0, mostLessons)) {
    if (reader.texts.has(href)) continue;
    const texts = await textsAt(content, href).catch(() => undefined);
    if (texts) reader.texts = new Map([...reader.texts, ...texts]);
  }
}

async function textsAt(
  content: Content,
  href: string,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const route = parseRoute(href);
  if (route.page === 'glossary') {
    const {terms} = await content.glossary();
    return [[href, textsIn(terms.find(({id}) => id === route.part))]];
  }
  if (route.page === 'help') return [[href, textsIn((await content.help()).contacts)]];
  if (route.page === 'reporting') return [[href, textsIn(await content.reporting())]];
  if (route.page === 'resources') return [[href, textsIn(await content.page('resources'))]];
  if (route.page === 'leaflet') return [[href, textsIn(await content.page('leaflet'))]];
  if (route.page !== undefined || route.module === undefined) return [];
  if (route.lesson === undefined) return [[href, textsIn(await content.module(route.module))]];
  const {blocks, goals} = await content.lesson(route.module, route.lesson);
  return [[href, goals], ...blocks.map((block) => [`${href}/${block.id}`, textsOf(block)] as const)];
}

/** Its title stands above the line already. */
const textsOf = (block: Block): readonly string[] => textsIn(block).filter((text) => text !== block.title);
