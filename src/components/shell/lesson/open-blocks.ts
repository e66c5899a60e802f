import {html, nothing} from 'lit';
import type {Block, BlockType} from '../../../domain/blocks/blocks.ts';
import {strings} from '../../../locales/blocks.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';

export interface OpenBlocksWays {
  /** To the lesson after this one. */
  readonly nextHref: string;
  readonly goTo: (block: string) => void;
}

/**
 * What is still to be done before a lesson is finished, each a way there; nothing where all is done. Gets the focus when it
 * appears, so that it is read once and its links are next.
 */
export function renderOpenBlocks(open: readonly Block[], {nextHref, goTo}: OpenBlocksWays) {
  const words = strings();
  if (open.length === 0) return nothing;
  return html`<div class="open" role="group" aria-labelledby="open" tabindex="-1">
    <p id="open">${words.stillOpen}</p>
    <ul>
      ${open.map(
        (block) =>
          html`<li>
            <button class="link" @click=${() => goTo(block.id)}>
              ${kindOf(block)}: ${titleInLanguage(block)}
            </button>
          </li>`,
      )}
    </ul>
    <a class="link" href=${nextHref}>${words.goOnAnyway}</a>
  </div>`;
}

/** What a block is, in a word: two of one title are told apart, and a film is not looked for among the questions. */
function kindOf({type}: Block): string {
  const kinds: Partial<Record<BlockType, string>> = strings().blockKinds;
  return kinds[type] ?? strings().activity;
}
