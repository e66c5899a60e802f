import type {Course, Lesson, Module, Source} from '../../src/domain/course/course.ts';
import {isOwnLesson} from '../../src/domain/course/own-lesson.ts';
import type {Help, HelpContact} from '../../src/domain/pages/help.ts';
import type {Institution, Institutions} from '../../src/domain/pages/institution.ts';
import type {ChangedLesson, Municipality} from '../../src/domain/course/profile.ts';
import type {RichNode, RichText} from '../../src/domain/text/rich-text.ts';
import {phoneOf} from '../content/pages/compile-help.ts';
import {pagePath} from '../content/pages/compiled-pages.ts';
import type {PackagedContent} from '../package/describe-package.ts';
import {withoutLeftOut} from './fit-course.ts';
import type {ProfileContact, Words} from './profile-schema.ts';
import type {Contacts, Profile} from './profile.ts';
import type {WordsPlace} from './words/words-place.ts';

/** The group of the help page that a profile fills. */
const groupId = 'municipality';
const cssPath = 'profile/profile.css';

/**
 * Puts a profile into the compiled files (`{profile.…}` in texts: `profile-values.ts`). The municipality stands
 * in the course's own file, its contacts in the help page and the institutions' cards, so that a
 * package asks for no more files than before; only colours are a file of their own.
 * @param changed lessons that it says in its own words: the course says so, and which ones it added
 */
export function applyProfile(
  content: PackagedContent,
  profile: Profile,
  changed: readonly WordsPlace[] = [],
): PackagedContent {
  const fitted = profile.modules ? withoutLeftOut(content, profile.modules) : content;
  const files = new Map(fitted.files);
  const courses = new Map(
    [...fitted.courses].map(([language, course]) => {
      const lessons = fitted.lessons.get(language) ?? [];
      const said = {changed: changedIn(lessons, changed, language), added: addedIn(lessons)};
      return [language, withMunicipality(course, profile, said)] as const;
    }),
  );
  for (const [language, course] of courses) {
    files.set(`content/${language}/course.json`, JSON.stringify(course));
    edit<Help>(files, pagePath(language, 'help'), (help) => withContacts(help, profile, language));
    edit<Institutions>(files, pagePath(language, 'roles'), (roles) => withPartners(roles, profile.contacts));
    for (const id of Object.keys(profile.localLines))
      edit<Module>(files, `content/${language}/${id}.json`, (module) => withLines(module, profile, language));
  }
  const modules = new Map(
    [...fitted.modules].map(([language, all]) => [
      language,
      all.map((module) => withLines(module, profile, language)),
    ]),
  );
  const {logo, css, lrs, lms} = profile;
  const own: (readonly [string, Uint8Array])[] = [
    ...(logo ? [[logo.path, logo.bytes] as const] : []),
    ...(css === undefined ? [] : [[cssPath, new TextEncoder().encode(css)] as const]),
  ];
  return {
    ...fitted,
    files,
    courses,
    modules,
    course: courses.get(fitted.course.language) ?? fitted.course,
    own: {
      files: new Map(own),
      styles: css === undefined ? [] : [cssPath],
      ...(lrs && {lrs}),
      ...(lms && {lms}),
    },
  };
}

/** A page that the course does not have stays away. */
function edit<T>(files: Map<string, string>, path: string, change: (page: T) => T): void {
  const text = files.get(path);
  // The compiler wrote it in this form.
  if (text !== undefined) files.set(path, JSON.stringify(change(JSON.parse(text) as T)));
}

const inLanguage = (words: Words | undefined, language: string): string => words?.[language] ?? '';

function changedIn(
  lessons: readonly Lesson[],
  changed: readonly WordsPlace[],
  language: string,
): readonly ChangedLesson[] {
  return lessons.flatMap(({module, id, title}) =>
    changed.some((own) => own.module === module && own.lesson === id && own.language === language)
      ? [{module, lesson: id, title}]
      : [],
  );
}

const addedIn = (lessons: readonly Lesson[]): readonly ChangedLesson[] =>
  lessons.flatMap(({module, id, title, lang}) =>
    isOwnLesson(id) ? [{module, lesson: id, title, ...(lang !== undefined && {lang})}] : [],
  );

function withMunicipality(
  course: Course,
  {name, logo, certificate}: Profile,
  {changed, added}: Required<Pick<Municipality, 'changed' | 'added'>>,
): Course {
  const {language} = course;
  const issuer = inLanguage(certificate.issuer, language);
  const note = inLanguage(certificate.note, language);
  const municipality: Municipality = {
    name: inLanguage(name, language),
    ...(logo && {logo: {src: logo.path, width: logo.width, height: logo.height}}),
    ...((issuer || note) && {certificate: {...(issuer && {issuer}), ...(note && {note})}}),
    ...(changed.length > 0 && {changed}),
    ...(added.length > 0 && {added}),
  };
  return {...course, municipality};
}

/** Behind what the module promises: the first thing that its page says of it. As text, whatever stands in the lines. */
function withLines(module: Module, {name, localLines}: Profile, language: string): Module {
  const lines = localLines[module.id]?.[language] ?? [];
  if (lines.length === 0) return module;
  const [promise, ...more] = module.intro;
  const own: RichText = [
    ['h3', inLanguage(name, language)],
    ['ul', ...lines.map((line): RichNode => ['li', line])],
  ];
  return {...module, intro: [...(promise === undefined ? [] : [promise]), ...own, ...more]};
}

/** Ids of the contacts of one institution: `local-school-1`. */
const idsOf = (role: string, list: readonly unknown[]): readonly string[] =>
  list.map((_, i) => `local-${role}-${i + 1}`);

function withContacts(help: Help, {name, contacts, helpLines}: Profile, language: string): Help {
  const own = Object.entries(contacts).flatMap(([role, list]) => {
    const ids = idsOf(role, list);
    return list.map((contact, i) => helpContact(ids[i] ?? role, contact, language));
  });
  const text = (helpLines[language] ?? []).map((line) => ['p', line] as const);
  if (own.length === 0 && text.length === 0) return help;
  const group = {id: groupId, title: inLanguage(name, language), text, contacts: own.map(({id}) => id)};
  const [urgent, ...others] = help.groups;
  return {
    ...help,
    groups: [...(urgent ? [urgent] : []), group, ...others],
    contacts: [...help.contacts, ...own],
  };
}

function helpContact(id: string, contact: ProfileContact, language: string): HelpContact {
  const {phones = [], email, url, hours, confirmed} = contact;
  const source: Source = {title: confirmed.by, publisher: confirmed.by, date: confirmed.on};
  return {
    id,
    name: inLanguage(contact.name, language),
    text: [['p', inLanguage(contact.purpose, language)]],
    phones: phones.map(phoneOf),
    ...(email !== undefined && {email}),
    ...(url !== undefined && {url}),
    ...(hours && {hours: inLanguage(hours, language)}),
    source,
    year: confirmed.on.slice(0, 4),
  };
}

/** A partner whose contact is known is no line to fill in by hand any more. */
function withPartners(roles: Institutions, contacts: Contacts): Institutions {
  const local = new Map(Object.entries(contacts).map(([role, list]) => [role, idsOf(role, list)]));
  const institutions = roles.institutions.map((institution): Institution => {
    const found = institution.partners.flatMap((partner) => local.get(partner) ?? []);
    if (found.length === 0) return institution;
    const partners = institution.partners.filter((partner) => !local.has(partner));
    return {...institution, contacts: [...found, ...institution.contacts], partners};
  });
  return {...roles, institutions};
}
