/** What a room decided, for its minutes. */
import {textsIn} from '../text/texts-in.ts';
import type {RichText} from '../text/rich-text.ts';
import type {SeminarState} from './seminar-state.ts';
import {slidesOf, type LoadedPart} from './slides.ts';
import {wallText} from './wall-text.ts';

export interface DecidedPart {
  readonly id: string;
  readonly title: string;
  readonly votes: readonly DecidedVote[];
  /** '' without one. */
  readonly note: string;
}

export interface DecidedVote {
  /** What was asked, as one line. */
  readonly question: string;
  readonly options: readonly {
    readonly text: string;
    /** Undefined: nobody counted. */
    readonly hands: number | undefined;
    readonly isTaken: boolean;
  }[];
}

/** Parts in which hands were counted, something was chosen or written down. */
export function decidedIn(parts: readonly LoadedPart[], room: SeminarState): readonly DecidedPart[] {
  const slides = slidesOf(parts, room);
  return parts.flatMap(({id, title}) => {
    const votes = slides.flatMap((slide): DecidedVote[] => {
      const {key, body} = slide;
      if (slide.part !== id || body.is !== 'vote') return [];
      const hands = room.hands[key] ?? {};
      const taken = room.chosen[key];
      if (Object.keys(hands).length === 0 && taken === undefined) return [];
      // Of a statement the title is that of all of them.
      const question = body.decides ? slide.title : lineOf(body.text) || slide.title;
      const options = body.options.map((option) => ({
        text: `${option.sign}. ${lineOf(option.text)}`,
        hands: hands[option.key],
        isTaken: option.key === taken,
      }));
      return [{question, options}];
    });
    const note = (room.notes[id] ?? '').trim();
    return votes.length > 0 || note !== '' ? [{id, title, votes, note}] : [];
  });
}

const lineOf = (text: RichText): string => textsIn({text: wallText(text)}).join(' ');

/** The same as text, with the lines of Windows: editors there read no others well. */
export function decidedText(title: string, parts: readonly DecidedPart[], taken: string): string {
  const lines = parts.flatMap(({title: part, votes, note}) => [
    '',
    part,
    ...votes.flatMap(({question, options}) => [
      `- ${question}`,
      ...options.map(
        ({text, hands, isTaken}) => `    ${text}: ${hands ?? '–'}${isTaken ? ` (${taken})` : ''}`,
      ),
    ]),
    ...(note === '' ? [] : [note]),
  ]);
  return [title, ...lines, ''].join('\r\n');
}
