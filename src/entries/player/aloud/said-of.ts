/** What the voice says of a sentence of the page. */
import type {Passage} from '../../../components/aloud/passage.ts';
import type {Span} from '../../../domain/aloud/sentences.ts';
import {spokenText} from '../../../domain/aloud/spoken-text.ts';
import type {AloudWords} from '../../../locales/by-language/aloud.ts';

/** A sentence of the page. */
export interface Place {
  readonly passage: Passage;
  readonly span: Span;
  readonly isFirst: boolean;
}

/**
 * @param words those of the language on screen; a voice of another language says none of them, and reads what is
 * written short its own way
 * @param language the one on screen, "lv"
 */
export function saidOf({passage, span, isFirst}: Place, words: AloudWords, language: string): string {
  const written = passage.text.slice(span.from, span.to);
  if ((passage.language ?? language) !== language)
    return spokenText(written, {...words.speech, index: ' ', short: []});
  const text = spokenText(written, words.speech);
  return isFirst ? withKind(passage, text, words) : text;
}

function withKind({kind}: Passage, text: string, {picture, choice, picked}: AloudWords): string {
  if (kind.type === 'picture') return picture(text);
  if (kind.type === 'choice') return (kind.picked ? picked : choice)(kind.number, text);
  return text;
}
