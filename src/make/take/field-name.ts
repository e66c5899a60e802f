import {roleIds} from '../../domain/course/roles.ts';
import type {MakingProblem} from '../../domain/exchange/making-problem.ts';
import type {MakingChoices} from '../../domain/exchange/package-making.ts';
import type {Draft} from '../draft/draft.ts';
import {isOwnFilmPlace} from '../../domain/course/own-media.ts';
import {idOf, mediaFolder} from '../draft/profile-of-draft.ts';
import {localLinesId} from '../course/local-lines.ts';
import {filmFieldId, filmPartOf, type FilmPart} from '../films/film-problems.ts';
import type {Step} from '../make-view.ts';
import {saidIn} from '../said-in.ts';
import {words} from '../words.ts';
import {ownLessonTitle, ownMediaTitle} from './own-lesson-name.ts';

/** Where a field of a profile stands on the page, and what it is called there. */
export interface FieldPlace {
  readonly step: Step;
  readonly name: string;
  /** Id of its element in the step; undefined: the step has no such field. */
  readonly field?: string;
  /** What is said there of a kind of mistake, where others say something else. */
  readonly kinds?: Readonly<Record<string, string>>;
}

/** Where a link to it leads. */
export const addressOf = ({step, field}: FieldPlace): string =>
  field === undefined ? `#${step}` : `#${step}/${field}`;

/** The field that a mistake is about; what has no form here is named by its file. */
export function placeOf(
  {field = [], file}: Pick<MakingProblem, 'field' | 'file'>,
  draft: Draft,
  slots: FilmSlots,
): FieldPlace {
  const said = words();
  const film = filmPartOf({field, file}, idOf(draft), draft.videos);
  if (film) return filmPlace(film, draft, slots);
  const picture = Object.keys(draft.lessonPictures).find((name) => file === mediaFolder(idOf(draft)) + name);
  if (picture !== undefined) {
    const {title, pictureKinds} = said.texts.added;
    return {
      step: 'texts',
      name: [title, ownMediaTitle(draft, picture) ?? picture].join(', '),
      kinds: pictureKinds,
    };
  }
  if (/^media\/profiles\/.*\.(svg|png)$/.test(file)) return {step: 'municipality', name: said.logo};
  const inTexts = placeInTexts(field, file, draft);
  if (inTexts) return inTexts;
  const [first = '', second = '', , fourth = ''] = field;
  if (first === 'checks') return {step: 'checks', name: `${said.checks.yours}, ${second}`};
  if (first === 'localLines') return {step: 'course', name: said.localLines, field: localLinesId(second)};
  const inCourse: Readonly<Record<string, string>> = {
    languages: said.languages,
    modules: said.modules,
    passMarks: said.passMarks,
    certificate: said.certificate,
  };
  const name = inCourse[first];
  if (name !== undefined) return {step: 'course', name};
  const inMunicipality: Readonly<Record<string, string>> = {
    name: said.fieldName,
    contacts: contactName(second, fourth),
    helpLines: said.helpLines,
    logo: said.logo,
    colours: said.colour,
  };
  return {step: 'municipality', name: inMunicipality[first] ?? (field.join(' → ') || file)};
}

/** Places for films, by whose titles they are named. */
export type FilmSlots = MakingChoices['slots'];

/** The field of a film. */
export function filmPlace(
  {slot, part}: {readonly slot: string; readonly part: FilmPart},
  draft: Draft,
  slots: FilmSlots,
): FieldPlace {
  const {title, source, fields, kinds} = words().films;
  const [kind = '', language] = part.split('-', 2);
  const names: Readonly<Record<string, string>> = {...fields, source};
  const field = [names[kind], language].filter(Boolean).join(' ');
  if (isOwnFilmPlace(slot)) {
    const shown = ownMediaTitle(draft, slot) ?? slot.slice('own-'.length);
    return {step: 'texts', name: [words().texts.added.title, shown, field].filter(Boolean).join(', '), kinds};
  }
  const titles = slots.find(({id}) => id === slot)?.titles ?? {};
  const name = [title, saidIn(titles).text || slot, field].join(', ');
  return {step: 'course', name, field: filmFieldId(slot, part), kinds};
}

/** Undefined for what is no text of a lesson. */
function placeInTexts(field: readonly string[], file: string, draft: Draft): FieldPlace | undefined {
  const said = words();
  const [, lesson] = /\/words\/(.+)\.md$/.exec(file) ?? [];
  if (lesson !== undefined) return {step: 'texts', name: `${said.stepNames.texts}, ${lesson}`};
  const [, added] = /\/lessons\/([^/]+\/[^/]+?)(?:\/|\.|$)/.exec(file) ?? [];
  if (added === undefined && field[0] !== 'lessons') return undefined;
  const name = added === undefined ? field.slice(1).join(' → ') : (ownLessonTitle(draft, added) ?? added);
  return {step: 'texts', name: `${said.texts.added.title}, ${name}`};
}

function contactName(institution: string, field: string): string {
  const said = words();
  const fields: Readonly<Record<string, string>> = {
    name: said.contactName,
    purpose: said.purpose,
    phones: said.phones,
    email: said.email,
    url: said.url,
    hours: said.hours,
    confirmed: said.confirmedBy,
  };
  const role = roleIds.find((id) => id === institution);
  return [said.contacts, role && said.institutions[role], fields[field]].filter(Boolean).join(', ');
}
