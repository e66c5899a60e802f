import type {MadeWith} from '../../domain/exchange/facts/content-changes.ts';
import type {RoleId} from '../../domain/course/roles.ts';
import type {ProfileValues} from '../../domain/exchange/package-draft.ts';
import type {FilmDrafts} from '../films/film-draft.ts';

/** Language → what somebody typed in it; '' and absent are the same. */
export type TypedWords = Readonly<Record<string, string>>;

/** One contact of an institution, as it stands in the form. */
export interface ContactDraft {
  readonly role: RoleId;
  readonly name: TypedWords;
  readonly purpose: TypedWords;
  /** Several with commas between them. */
  readonly phones: string;
  readonly email: string;
  readonly url: string;
  readonly hours: TypedWords;
  readonly confirmedBy: string;
  /** `2026-11-27` or a year. */
  readonly confirmedOn: string;
}

/** A municipality's own reading of a fact, or ringing of a number, as it stands in the form. */
export interface CheckDraft {
  readonly by: string;
  /** `2026-11-30` */
  readonly on: string;
  readonly text: string;
}

export interface LogoDraft {
  /** `logo.svg` or `logo.png`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that one municipality has chosen and typed. What is empty is as in the course of all. */
export interface Draft {
  /** Id of the LMS in the guide's table, `other`, `unknown`; '' while none is chosen. */
  readonly system: string;
  readonly films: boolean;
  /** Of a profile that was brought in a file; '': made of the name. */
  readonly id: string;
  readonly name: TypedWords;
  readonly contacts: readonly ContactDraft[];
  /** One line each. */
  readonly helpLines: TypedWords;
  /** Module → lines at its start, one line each. */
  readonly localLines: Readonly<Record<string, TypedWords>>;
  readonly logo?: LogoDraft | undefined;
  /** `#rrggbb`, as chosen; what each theme shows is `accents`. */
  readonly colour?: string | undefined;
  /** The chosen colour, or the nearest that can be read. */
  readonly accents?: {readonly light: string; readonly dark: string} | undefined;
  /** Default first; empty: all. */
  readonly languages: readonly string[];
  /** In their order; empty: all. */
  readonly modules: readonly string[];
  readonly passMarks: Readonly<Record<string, number>>;
  readonly issuer: TypedWords;
  readonly note: TypedWords;
  /** Place of the course → the film that is put there. */
  readonly videos: FilmDrafts;
  /** Fact or contact → who checked it. */
  readonly checks: Readonly<Record<string, CheckDraft>>;
  /** With which content it was saved or packed last; undefined: never, or nobody knows. */
  readonly madeWith?: MadeWith | undefined;
  /** `module/lesson/language` → text of its file of own words. */
  readonly words: Readonly<Record<string, string>>;
  /** Field `lessons` of the profile: which lessons of its own it adds, and where. */
  readonly lessons: ProfileValues;
  /** Path below `packaging/profiles/<id>/lessons/` → text: everything of these lessons, and the records of their numbers. */
  readonly lessonFiles: Readonly<Record<string, string>>;
  /** File name → picture in one of these lessons. */
  readonly lessonPictures: Readonly<Record<string, Uint8Array>>;
  /** Fields of a brought profile that this page has no form for. */
  readonly others: ProfileValues;
  /** Files of such fields, by path from the project's root. */
  readonly otherFiles: ReadonlyMap<string, Uint8Array>;
}

export const emptyDraft: Draft = {
  system: '',
  films: true,
  id: '',
  name: {},
  contacts: [],
  helpLines: {},
  localLines: {},
  languages: [],
  modules: [],
  passMarks: {},
  issuer: {},
  note: {},
  videos: {},
  checks: {},
  words: {},
  lessons: {},
  lessonFiles: {},
  lessonPictures: {},
  others: {},
  otherFiles: new Map(),
};

/** Whether nothing of a municipality's own stands in it: then the course of all is packed. */
export function isPlain(draft: Draft): boolean {
  const {logo, accents, contacts, modules, passMarks, others} = draft;
  const typed = [
    draft.name,
    draft.helpLines,
    draft.issuer,
    draft.note,
    ...Object.values(draft.localLines),
  ].flatMap((words) => Object.values(words));
  return (
    !logo &&
    !accents &&
    contacts.length === 0 &&
    modules.length === 0 &&
    draft.languages.length === 0 &&
    Object.keys(passMarks).length === 0 &&
    Object.keys(draft.words).length === 0 &&
    // A record of numbers alone is of lessons that no package ever had: those have a name.
    Object.keys(draft.lessons).length === 0 &&
    Object.keys(draft.videos).length === 0 &&
    Object.keys(draft.checks).length === 0 &&
    Object.keys(others).length === 0 &&
    typed.every((text) => text.trim() === '')
  );
}
