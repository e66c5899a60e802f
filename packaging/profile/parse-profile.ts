import type * as v from 'valibot';
import {finalTestId} from '../../src/domain/quiz/passing.ts';
import {didYouMean} from '../content/did-you-mean.ts';
import {Problems, type ContentProblem} from '../content/problems.ts';
import type {Content} from '../content/read/read-content.ts';
import {YamlFile} from '../content/read/read-yaml.ts';
import type {CourseLogic} from '../content/schemas/course.ts';
import {kebabCase} from '../content/schemas/fields.ts';
import {fillSchema, type Fills, type PlacedFill} from '../content/schemas/videos.ts';
import {checkLogo} from './check-logo.ts';
import {profileCss, refusalOfAccent, themes, tokensOf} from './profile-colours.ts';
import * as schemas from './profile-schema.ts';
import {readAddedLessons} from './lessons/read-added-lessons.ts';
import {readChecks} from './read-checks.ts';
import {
  emptyProfile,
  profileMediaFolder,
  profilesFolder,
  type Profile,
  type ProfileLogo,
  type ProfileSource,
} from './profile.ts';
import {inLanguages} from './profile-languages.ts';

export interface ReadProfile {
  /** With problems it holds what could be read, which is not good enough to pack. */
  readonly profile: Profile;
  /** Every mistake in it, sorted. */
  readonly problems: readonly ContentProblem[];
}

/** Reads and checks a profile. `content`: the authors' files, for what the profile may have checked. */
export function parseProfile(
  {id, text: written, files, tokensCss}: ProfileSource,
  course: CourseLogic,
  content: Content = new Map(),
): ReadProfile {
  const file = `${profilesFolder}/${id}.yaml`;
  const problems = new Problems();
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!kebabCase.test(id)) {
    problems.add(
      {file, line: 1},
      'field-value',
      `"${id}" cannot be the name of a profile: it becomes part of the zips' names. Call the file by small letters, digits and hyphens, like paraugu-novads.yaml.`,
    );
  }
  const yaml = YamlFile.parse(file, text, problems);
  const profile = yaml
    ? new ProfileReader({id, yaml, files, tokensCss, course, content, problems}).read()
    : emptyProfile(id);
  return {profile, problems: problems.sorted()};
}

class ProfileReader {
  readonly #id: string;
  readonly #yaml: YamlFile;
  readonly #files: ProfileSource['files'];
  readonly #tokensCss: string;
  readonly #course: CourseLogic;
  readonly #content: Content;
  readonly #problems: Problems;

  constructor(
    from: Omit<ProfileSource, 'text'> & {
      readonly yaml: YamlFile;
      readonly course: CourseLogic;
      readonly content: Content;
      readonly problems: Problems;
    },
  ) {
    this.#id = from.id;
    this.#yaml = from.yaml;
    this.#files = from.files;
    this.#tokensCss = from.tokensCss;
    this.#course = from.course;
    this.#content = from.content;
    this.#problems = from.problems;
  }

  read(): Profile {
    this.#yaml.read(schemas.profileSchema, this.#problems);
    const languages = this.#languages();
    const modules = this.#modules();
    const logo = this.#logo();
    const css = this.#css();
    const lrs = this.#field('lrs', schemas.lrsSchema);
    const lms = this.#field('lms', schemas.lmsSchema);
    const madeWith = this.#field('madeWith', schemas.madeWithSchema);
    const profile = {
      id: this.#id,
      name: this.#field('name', schemas.nameSchema) ?? {},
      contacts: this.#field('contacts', schemas.contactsSchema) ?? {},
      helpLines: this.#field('helpLines', schemas.helpLinesSchema) ?? {},
      localLines: this.#byModule('localLines', schemas.localLinesSchema) ?? {},
      passMarks: this.#byModule('passMarks', schemas.passMarksSchema) ?? {},
      videos: this.#videos(),
      lessons: readAddedLessons(this.#yaml, Object.keys(this.#course.modules), this.#problems),
      checks: readChecks(this.#yaml, this.#content, this.#problems),
      certificate: this.#field('certificate', schemas.certificateSchema) ?? {},
      ...(languages && {languages}),
      ...(modules && {modules}),
      ...(logo && {logo}),
      ...(css !== undefined && {css}),
      ...(lrs && {lrs}),
      ...(lms && {lms}),
      ...(madeWith && {madeWith}),
    };
    const spoken = languages ?? this.#course.languages;
    this.#checkLanguages(profile, spoken.slice(0, 1));
    return inLanguages(profile, spoken);
  }

  /** Undefined when it is left out, or, with a report, when it is wrong. */
  #field<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined {
    return this.#yaml.valueAt([name]) === undefined
      ? undefined
      : this.#yaml.read(schema, this.#problems, [name]);
  }

  #languages(): readonly string[] | undefined {
    this.#demandKnown('languages', this.#course.languages, 'The course is not published in');
    return this.#field('languages', schemas.languagesSchema);
  }

  #modules(): readonly string[] | undefined {
    const modules = this.#field('modules', schemas.modulesSchema);
    const {apart = []} = this.#course;
    const known = Object.keys(this.#course.modules).filter((id) => !apart.includes(id));
    this.#demandKnown('modules', known, 'The course has no module');
    const test = modules?.indexOf(finalTestId) ?? -1;
    if (modules && test >= 0 && (test === 0 || test < modules.length - 1)) {
      this.#problems.add(
        this.#yaml.place(['modules', test]),
        'field-value',
        `"${finalTestId}" asks about the modules before it. Write it last, behind one module or more.`,
      );
    }
    return modules;
  }

  /** Another mistake in it hides no unknown module. */
  #byModule<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined {
    for (const id of Object.keys(this.#yaml.valueAt([name]) ?? {})) this.#demandModule(name, id);
    return this.#field(name, schema);
  }

  /** Whether there is such a place and such a film, the compiler reports. */
  #videos(): Fills {
    const places = Object.keys(this.#field('videos', schemas.videosSchema) ?? {});
    return new Map(
      places.flatMap((slot): [string, PlacedFill][] => {
        const fill = this.#yaml.read(fillSchema, this.#problems, ['videos', slot]);
        return fill
          ? [[slot, {fill, place: (...inner) => this.#yaml.place(['videos', slot, ...inner])}]]
          : [];
      }),
    );
  }

  #demandModule(field: string, id: string): void {
    const known = Object.keys(this.#course.modules);
    if (known.includes(id)) return;
    this.#problems.add(
      this.#yaml.place([field, id]),
      'target-unknown',
      `The course has no module "${id}".${didYouMean(id, known)} Known: ${known.join(', ')}.`,
    );
  }

  /** Of a list as it stands there: another mistake in it hides no unknown name. */
  #demandKnown(field: string, known: readonly string[], sentence: string): void {
    const asked = this.#yaml.valueAt([field]);
    (Array.isArray(asked) ? asked : []).forEach((value: unknown, i) => {
      if (typeof value !== 'string' || known.includes(value)) return;
      this.#problems.add(
        this.#yaml.place([field, i]),
        'target-unknown',
        `${sentence} "${value}".${didYouMean(value, known)} Known: ${known.join(', ')}.`,
      );
    });
  }

  #logo(): ProfileLogo | undefined {
    const name = this.#field('logo', schemas.logoSchema);
    if (name === undefined) return undefined;
    const file = `${profileMediaFolder(this.#id)}${name}`;
    const bytes = this.#files.get(file);
    if (bytes) return checkLogo(file, bytes, this.#problems);
    this.#problems.add(
      this.#yaml.place(['logo']),
      'media-missing',
      `There is no ${file}. Put the logo there, or take the line away.`,
    );
    return undefined;
  }

  #css(): string | undefined {
    const accent = this.#field('colours', schemas.coloursSchema)?.accent;
    if (!accent) return undefined;
    const tokens = tokensOf(this.#tokensCss);
    for (const theme of themes) {
      const refusal = refusalOfAccent(accent[theme], theme, tokens[theme]);
      if (refusal !== undefined)
        this.#problems.add(
          this.#yaml.place(['colours', 'accent', theme]),
          'contrast',
          `"${theme}" ${refusal}`,
        );
    }
    return profileCss(accent, tokens);
  }

  /** Words must be there in the first language of the packages; the others fall back to it. */
  #checkLanguages(
    {name, contacts, certificate, helpLines, localLines}: Profile,
    languages: readonly string[],
  ): void {
    const check = (words: object | undefined, path: readonly PropertyKey[]) => {
      const lacking = words ? languages.filter((language) => !(language in words)) : [];
      for (const language of lacking) {
        this.#problems.add(
          this.#yaml.place(path),
          'field-missing',
          `"${String(path.at(-1))}" has no words in "${language}". Add "${language}: …" there.`,
        );
      }
    };
    if (Object.keys(name).length > 0) check(name, ['name']);
    if (Object.keys(helpLines).length > 0) check(helpLines, ['helpLines']);
    for (const [module, lines] of Object.entries(localLines)) check(lines, ['localLines', module]);
    check(certificate.issuer, ['certificate', 'issuer']);
    check(certificate.note, ['certificate', 'note']);
    for (const [role, list] of Object.entries(contacts)) {
      list.forEach((contact, i) => {
        for (const field of ['name', 'purpose', 'hours'] as const)
          check(contact[field], ['contacts', role, i, field]);
      });
    }
  }
}
