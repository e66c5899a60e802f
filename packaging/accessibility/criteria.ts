import {Problems, problemLine} from '../content/problems.ts';
import {YamlFile} from '../content/read/read-yaml.ts';
import {fields, list, matching, oneOf} from '../content/schemas/fields.ts';
import {inEachLanguage, type InEachLanguage} from './languages.ts';

/** `WCAG 1.4.12`, `EN 4.2.1`: how titles of tests, notes and this report call a criterion. */
export type CriterionId = `${'WCAG' | 'EN'} ${string}`;

export interface Criterion {
  readonly id: CriterionId;
  /** Number as published. */
  readonly num: string;
  /** Chapter of the OpenACR catalogue. */
  readonly chapter: string;
  /** Of a clause below another one, none. */
  readonly name?: InEachLanguage;
  /** Asks of documents what this criterion of WCAG asks of pages. */
  readonly asWcag?: CriterionId;
}

export interface Chapter {
  readonly id: string;
  readonly name?: InEachLanguage;
}

export interface Criteria {
  readonly all: readonly Criterion[];
  /** Chapters of EN 301 549 in their order. */
  readonly chapters: readonly (Chapter & {readonly name: InEachLanguage})[];
}

const num = matching(/^\d+(\.\d+)+$/, "a number as published, in quotes, like '1.4.12'");
const schema = fields({
  wcag: list(
    fields({id: num, level: oneOf(['A', 'AA'], 'its level'), name: inEachLanguage('its name')}),
    'the success criteria of WCAG',
  ),
  en: list(
    fields({
      chapter: matching(/^en_301_549_[a-z_-]+$/, 'a chapter of the OpenACR catalogue'),
      name: inEachLanguage('its name'),
      clauses: list(num, 'its clauses'),
    }),
    'the chapters of EN 301 549',
  ),
  names: list(fields({id: num, name: inEachLanguage('its name')}), 'the names of clauses'),
  void: list(num, 'the criteria of WCAG for which EN 301 549 asks nothing of documents'),
});

/** Clauses 10.1 to 10.4 stand in it, behind its first. */
const documentsChapter = 'en_301_549_non-web-documents';

/** Throws an `Error` that names every mistake with its line of `file`. */
export function readCriteria(file: string, yaml: string): Criteria {
  const problems = new Problems();
  const read = YamlFile.parse(file, yaml, problems)?.read(schema, problems);
  if (!read) throw new Error(problems.sorted().map(problemLine).join('\n'));
  const names = new Map(read.names.map(({id, name}) => [id, name]));
  const ofDocuments = read.wcag
    .filter(({id}) => !read.void.includes(id))
    .map(({id, name}): Criterion => {
      const num = `10.${id}`;
      return {id: `EN ${num}`, num, chapter: documentsChapter, name, asWcag: `WCAG ${id}`};
    });
  return {
    all: [
      ...read.wcag.map(({id, level, name}): Criterion => {
        const chapter = `success_criteria_level_${level.toLowerCase()}`;
        return {id: `WCAG ${id}`, num: id, chapter, name};
      }),
      ...read.en.flatMap(({chapter, clauses}) => {
        const [first, ...others] = clauses.map((clause): Criterion => {
          const name = names.get(clause);
          return {id: `EN ${clause}`, num: clause, chapter, ...(name && {name})};
        });
        return [...(first ? [first] : []), ...(chapter === documentsChapter ? ofDocuments : []), ...others];
      }),
    ],
    chapters: read.en.map(({chapter, name}) => ({id: chapter, name})),
  };
}
