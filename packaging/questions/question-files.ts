/** Which files of questions there are, and what stands in them. */
import {noProfile} from '../profile/profile.ts';
import type {PackageContent} from '../package/package-content.ts';
import {gift} from './gift.ts';
import {moodleXml} from './moodle-xml.ts';
import {questionCategories} from './question-category.ts';

/** The questions of one module in one language. */
export interface QuestionJob {
  readonly scope: string;
  readonly language: string;
  /** `kopiga-riciba[-PROFILE]-questions-SCOPE-LANGUAGE`, without what tells the format. */
  readonly name: string;
}

export interface QuestionFiles {
  readonly job: QuestionJob;
  readonly count: number;
  /** Name → text: Moodle XML and GIFT. */
  readonly files: ReadonlyMap<string, string>;
}

/** Each module that asks anything, in each language. */
export function questionJobs(
  {whole}: Pick<PackageContent, 'whole'>,
  profile: string,
): readonly QuestionJob[] {
  const {id, modules, languages} = whole.course;
  const own = profile === noProfile ? '' : `-${profile}`;
  const asks = new Set(
    [...whole.lessons.values()]
      .flat()
      .flatMap(({module, blocks}) => (blocks.some(({type}) => type === 'quiz') ? [module] : [])),
  );
  return modules
    .filter((module) => asks.has(module.id))
    .flatMap(({id: scope}) =>
      languages.map((language) => ({scope, language, name: `${id}${own}-questions-${scope}-${language}`})),
    );
}

/** Both files of a job. */
export function questionFiles(job: QuestionJob, {whole}: Pick<PackageContent, 'whole'>): QuestionFiles {
  const lessons = new Map(
    [...whole.lessons].map(([language, all]) => [language, all.filter(({module}) => module === job.scope)]),
  );
  const categories = questionCategories({...whole, lessons}, job.language);
  return {
    job,
    count: categories.reduce((sum, {questions}) => sum + questions.length, 0),
    files: new Map([
      [`${job.name}.xml`, moodleXml(categories)],
      [`${job.name}.gift.txt`, gift(categories)],
    ]),
  };
}
