/** Which card of a pack is in hand: it is known by its words alone, within the page as outside of it. */
import type {RichNode} from '../../../src/domain/text/rich-text.ts';

/** The card whose text is in `words`, the longest where several are; an Error when none is. */
export function cardSaying<C extends {readonly text: readonly RichNode[]}>(
  cards: readonly C[],
  words: string,
): C {
  const onScreen = words.replace(/\s+/g, ' ');
  const [card] = cards
    .filter(({text}) => onScreen.includes(plain(text)))
    .sort((a, b) => plain(b.text).length - plain(a.text).length);
  if (!card) throw new Error(`No card says "${onScreen}".`);
  return card;
}

/** The words of a text as they stand on screen, footnotes left out. */
function plain(text: readonly RichNode[]): string {
  const words = (node: RichNode): string =>
    typeof node === 'string'
      ? node
      : node[0] === 'note'
        ? ''
        : node.slice(1).filter(isNode).map(words).join('');
  return text.map(words).join(' ').replace(/\s+/g, ' ').trim();
}

const isNode = (part: unknown): part is RichNode => typeof part === 'string' || Array.isArray(part);
