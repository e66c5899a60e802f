/** What a room decided, for its minutes. */
import {textsIn} from '../text/texts-in.ts';
import type {RichText} from '../text/rich-text.ts';
import type {SeminarState} from './seminar-state.ts';
import type {Slide, SlideOption} from './slide.ts';
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
    /** Without a full stop at its end. */
    readonly text: string;
    /** Undefined: nobody counted. */
    readonly hands: number | undefined;
  }[];
  /** How many people could raise a hand; undefined: nobody said. */
  readonly people: number | undefined;
  /** Letters of the ways that the room tried before the last one, in their order. */
  readonly tried: readonly string[];
  /** Letter of the way with which the story went on. */
  readonly wentOnWith: string | undefined;
  /** Of a statement what the course says: the option that is right. */
  readonly right: string | undefined;
  /** Of passages the letters of those to mark. */
  readonly toMark: readonly string[];
}

/** Parts in which hands were counted, something was chosen or written down. */
export function decidedIn(parts: readonly LoadedPart[], room: SeminarState): readonly DecidedPart[] {
  const slides = slidesOf(parts, room);
  return parts.flatMap(({id, title}) => {
    const votes = slides.filter(({part}) => part === id).flatMap((slide) => voteOf(slide, room));
    const note = (room.notes[id] ?? '').trim();
    return votes.length > 0 || note !== '' ? [{id, title, votes, note}] : [];
  });
}

function voteOf(slide: Slide, room: SeminarState): readonly DecidedVote[] {
  const {key, body} = slide;
  if (body.is !== 'vote') return [];
  const {options, decides, several, right} = body;
  const hands = room.hands[key] ?? {};
  const tries = room.tries[key] ?? [];
  if (Object.keys(hands).length === 0 && tries.length === 0) return [];
  const signOf = (option: string | undefined) => options.find((each) => each.key === option)?.sign;
  const isOn = room.chosen[key] !== undefined;
  const rightOnes = options.filter((option) => right.includes(option.key));
  return [
    {
      // Of a statement the title is that of all of them.
      question: decides ? slide.title : lineOf(body.text) || slide.title,
      options: options.map((option) => ({text: optionLine(option), hands: hands[option.key]})),
      people: room.people,
      tried: (isOn ? tries.slice(0, -1) : tries).flatMap((option) => signOf(option) ?? []),
      wentOnWith: signOf(room.chosen[key]),
      right: several ? undefined : rightOnes.map(optionLine)[0],
      toMark: several ? rightOnes.map(({sign}) => sign) : [],
    },
  ];
}

/** A count follows it: a full stop in between would end the sentence. */
const optionLine = ({sign, text}: SlideOption): string => `${sign}. ${lineOf(text).replace(/\.$/, '')}`;

const lineOf = (text: RichText): string => textsIn({text: wallText(text)}).join(' ');

/** Words of the minutes, in the language on screen. */
export interface DecidedWords {
  readonly decidedTitle: (agenda: string) => string;
  readonly occasion: string;
  /** `people`: undefined where nobody said how many there are. */
  readonly handsOf: (hands: number, people: number | undefined) => string;
  readonly triedFirst: (letters: string) => string;
  readonly wentOnWith: (letter: string) => string;
  readonly rightAnswer: (option: string) => string;
  readonly toMark: (letters: string) => string;
}

/** `A. Mīts – 22 no 25`; of an option that nobody counted a dash alone. */
export const optionInWords = (
  {text, hands}: DecidedVote['options'][number],
  {people}: DecidedVote,
  words: DecidedWords,
): string => `${text} – ${hands === undefined ? '–' : words.handsOf(hands, people)}`;

/** What else there is to say of a vote, each a sentence: how the story went is told apart from the hands. */
export const outcomeInWords = (
  {tried, wentOnWith, right, toMark}: DecidedVote,
  words: DecidedWords,
): readonly string[] => [
  ...(tried.length > 0 ? [words.triedFirst(tried.join(', '))] : []),
  ...(wentOnWith === undefined ? [] : [words.wentOnWith(wentOnWith)]),
  ...(right === undefined ? [] : [words.rightAnswer(right)]),
  ...(toMark.length > 0 ? [words.toMark(toMark.join(', '))] : []),
];

/** The same as text, with the lines of Windows: editors there read no others well. */
export function decidedText(
  agenda: string,
  occasion: string,
  parts: readonly DecidedPart[],
  words: DecidedWords,
): string {
  const lines = parts.flatMap(({title: part, votes, note}) => [
    '',
    part,
    ...votes.flatMap((vote) => [
      `- ${vote.question}`,
      ...vote.options.map((option) => `    ${optionInWords(option, vote, words)}`),
      ...outcomeInWords(vote, words).map((line) => `    ${line}`),
    ]),
    ...(note === '' ? [] : [note]),
  ]);
  return [
    words.decidedTitle(agenda),
    ...(occasion === '' ? [] : [`${words.occasion}: ${occasion}`]),
    ...lines,
    '',
  ].join('\r\n');
}
