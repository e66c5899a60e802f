/** A film with its text alternative, or the place for one. */
import type {RichText} from '../../text/rich-text.ts';
import type {TrackedBase} from '../block-base.ts';
import type {ChoiceBlock} from '../choice/choice.ts';

/** Words that are said or shown from one moment of a film to another. */
export interface Cue {
  readonly fromMs: number;
  readonly toMs: number;
  /** Plain text; lines as they are shown, with `\n` between. */
  readonly text: string;
}

/** The captions of one language. They stand in the lesson's file, so that nothing is fetched before "play". */
export interface Captions {
  /** BCP 47. */
  readonly language: string;
  /** In the order of time, without overlaps. */
  readonly cues: readonly Cue[];
}

/** Who made a film, and how it may be used. */
export interface FilmCredit {
  readonly author: string;
  readonly licence: string;
}

/** A film that lies in the package. */
export interface FilmFile extends FilmCredit {
  readonly kind: 'file';
  /** MP4, path from the page. */
  readonly src: string;
  /** Picture shown before "play", path from the page. */
  readonly poster: string;
  readonly durationMs: number;
  readonly hasSound: boolean;
  /** The language of the lesson comes first. */
  readonly captions: readonly Captions[];
}

/** A film on a server of others, which is asked only after a press. */
export interface HostedFilm extends FilmCredit {
  readonly kind: 'hosted';
  readonly host: 'youtube' | 'vimeo';
  /** As the host names it; of an unlisted film on Vimeo `id/hash`. */
  readonly id: string;
}

export type Film = FilmFile | HostedFilm;

/** Where a film stops and asks. */
export interface Pause {
  readonly atMs: number;
  /** Its tracking number is the film's: the answer is neither saved nor reported. */
  readonly question: ChoiceBlock;
}

/** Done (`seen`) when the film was watched or its text read. */
export interface VideoBlock extends TrackedBase {
  readonly type: 'video';
  /** In a translation: what an LMS's report calls it, in the course's first language. */
  readonly reportTitle?: string;
  /** Absent: a place for a film that nobody has put in yet. */
  readonly film?: Film;
  /** What may be hard to see, said before the film. */
  readonly warning?: RichText;
  /** Teaches the same as the film. */
  readonly text: RichText;
  /** To talk about with others. */
  readonly questions?: RichText;
  /** Of a film that was shown in the seminar: its title, and what is known of it. */
  readonly about?: {readonly title: RichText; readonly text: RichText};
  /** In the order of time. */
  readonly pauses: readonly Pause[];
}
