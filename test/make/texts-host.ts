import {emptyDraft, type Draft} from '../../src/make/draft/draft.ts';
import type {TextsHost, TextsView} from '../../src/make/texts/texts-view.ts';

/** The page in whose name texts are changed: it keeps what it is told. */
export function textsHost(ask: TextsHost['ask'] = (talk) => talk(), first: Draft = emptyDraft) {
  let draft = first;
  let texts: TextsView | undefined;
  const host: TextsHost = {
    get view() {
      return {draft, ...(texts && {texts})};
    },
    showTexts: (view) => (texts = view),
    change: (change) => {
      draft = {...draft, ...change};
      return Promise.resolve();
    },
    ask,
  };
  const take = (other: Draft) => (draft = other);
  return {host, take, draft: () => draft, texts: () => texts};
}
