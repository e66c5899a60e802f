import type {LrsAccess} from '../../src/domain/exchange/lrs.ts';
import type {TwoOrigins} from '../site/second-origin.ts';
import type {RoleId} from '../../src/domain/course/roles.ts';
import type {FactChecks} from '../content/facts/fact-checks.ts';
import type {Fills} from '../content/schemas/videos.ts';
import type {Place} from '../content/problems.ts';
import type {AddedLessonFields, MadeWith, ProfileContact, Words} from './profile-schema.ts';

/** What a municipality changes in the common course; read and checked. */
export interface Profile {
  /** Name of the file without its ending; part of the zips' names. */
  readonly id: string;
  readonly name: Words;
  readonly contacts: Contacts;
  /** Lines above the contacts, by language. */
  readonly helpLines: Readonly<Record<string, readonly string[]>>;
  /** Module → lines at its start, by language: how it is done in this municipality. */
  readonly localLines: LocalLines;
  readonly logo?: ProfileLogo;
  /** Text of `profile.css`. */
  readonly css?: string;
  /** Default first; left out: those of the course. */
  readonly languages?: readonly string[];
  /** Module → percent. */
  readonly passMarks: Readonly<Record<string, number>>;
  /** In their order; left out: all of the course. */
  readonly modules?: readonly string[];
  /** The compiler checks them. */
  readonly videos: Fills;
  /** Module → lessons that it adds there, in their order. */
  readonly lessons: AddedLessons;
  /** What the municipality read and rang itself. */
  readonly checks: FactChecks;
  /** Left out: nobody knows what has changed since. */
  readonly madeWith?: MadeWith;
  readonly certificate: {readonly issuer?: Words; readonly note?: Words};
  /** Where the site's `learn/` reports to, for learners who agree; packages for an LMS have nothing of it. */
  readonly lrs?: LrsAccess;
  /** Where the site's `lms/` plays packages; left out: on the site's own origin. */
  readonly lms?: TwoOrigins;
}

export type Contacts = Readonly<Partial<Record<RoleId, readonly ProfileContact[]>>>;

/** Module → language → lines. */
export type LocalLines = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Module → lessons, as the profile has them. */
export type AddedLessons = ReadonlyMap<string, readonly AddedLesson[]>;

export interface AddedLesson extends AddedLessonFields {
  /** Where a field of it stands; without one, itself. */
  readonly place: (...field: readonly string[]) => Place;
}

export interface ProfileLogo {
  /** In the package. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Of which nothing could be read. */
export const emptyProfile = (id: string): Profile => ({
  id,
  name: {},
  contacts: {},
  helpLines: {},
  localLines: {},
  passMarks: {},
  videos: new Map(),
  lessons: new Map(),
  checks: {},
  certificate: {},
});

/** The profile that changes nothing and needs no file. */
export const noProfile = 'default';

/** Where profiles stand in a project. */
export const profilesFolder = 'packaging/profiles';

/** Where the files of a profile stand in a project. */
export const profileMediaFolder = (id: string): string => `media/profiles/${id}/`;

/** A profile as somebody wrote it. */
export interface ProfileSource {
  readonly id: string;
  /** Of its YAML file. */
  readonly text: string;
  /** By path from the root: what stands in `profileMediaFolder`, `wordsFolder` and `lessonsFolder`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Text of `tokensFile`. */
  readonly tokensCss: string;
}
