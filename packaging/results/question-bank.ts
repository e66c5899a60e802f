import type {Lesson} from '../../src/domain/course/course.ts';
import {plainText} from '../content/markdown/plain-text.ts';
import type {
  BankAttitude,
  BankModule,
  BankScope,
  QuestionBank,
} from '../../src/domain/exchange/question-bank.ts';
import {describeContent, type PackagedContent} from '../package/describe-package.ts';
import type {PackageContent} from '../package/package-content.ts';
import {multiScope, type ContentChoice} from '../package/package-units.ts';
import {questionsOf} from './bank-question.ts';

/** Every package whose reports may come without the names of its questions. */
interface ScopeContent {
  readonly reports: BankScope['reports'];
  readonly content: PackagedContent;
}

/**
 * Language → the words of all reported questions, for the trainer's results page. Each knows what packages and modules are called in the others: a report
 * has the title of its package, whatever language the page is in.
 */
export function questionBanks(
  content: BankContent,
  languages: readonly string[],
): ReadonlyMap<string, QuestionBank> {
  const banks = new Map(languages.map((language) => [language, questionBank(content, language, languages)]));
  const withOthers = <T extends BankScope | BankModule>(
    own: T,
    all: (bank: QuestionBank) => readonly T[],
  ): T => {
    const titles = [...banks.values()].flatMap((bank) => all(bank).filter(({id}) => id === own.id));
    const otherTitles = [...new Set(titles.map(({title}) => title))].filter((title) => title !== own.title);
    return {...own, ...(otherTitles.length > 0 && {otherTitles})};
  };
  return new Map(
    [...banks].map(([language, bank]) => [
      language,
      {
        ...bank,
        modules: bank.modules.map((module) => withOthers(module, ({modules}) => modules)),
        scopes: bank.scopes.map((scope) => withOthers(scope, ({scopes}) => scopes)),
      },
    ]),
  );
}

type BankContent = Pick<PackageContent, 'scopes' | 'contentOf' | 'wanted'>;

/**
 * The words of all reported questions in one language. Titles and ids are those of packages in all `languages`, which are compiled
 * already; there a translation's reports speak the first of them, so its own words are compiled alone, each lesson once.
 */
function questionBank(
  {scopes, contentOf, wanted}: BankContent,
  language: string,
  languages: readonly string[],
): QuestionBank {
  const compiled = (choice: Omit<ContentChoice, 'languages'>): PackagedContent =>
    contentOf({...choice, languages});
  const contents: readonly ScopeContent[] = [
    ...scopes
      .filter((scope) => scope !== multiScope)
      .map((scope) => ({reports: 'all' as const, content: compiled({scope})})),
    {
      reports: 'test-and-attitudes',
      content: compiled({scope: 'course', standard: {courseReports: 'test-and-attitudes'}}),
    },
  ];
  const [course] = contents;
  // Modules apart from the course come with their own scope.
  const isApart = ({course: {scope}}: PackagedContent) =>
    !course?.content.course.modules.some(({id}) => id === scope);
  const lessons = contents
    .filter(({content, reports}) => reports === 'all' && isApart(content))
    .map(({content}) => contentOf({scope: content.course.scope, languages: [language]}))
    .flatMap((content) => content.lessons.get(language) ?? []);
  const questions = new Map(lessons.flatMap(questionsOf).map((question) => [question.id, question]));
  return {
    modules: modulesOf(contents, language),
    questions: [...questions.values()],
    attitudes: attitudesOf(lessons, wanted),
    scopes: contents.map((scope) => scopeOf(scope, language)),
  };
}

function modulesOf(contents: readonly ScopeContent[], language: string): readonly BankModule[] {
  const all = contents.flatMap(({content}) => {
    const summaries = content.courses.get(language)?.modules ?? [];
    return (content.modules.get(language) ?? []).map(
      ({id, title, lessons}): readonly [string, BankModule] => {
        const passMark = summaries.find((summary) => summary.id === id)?.quiz?.passMark;
        const named = lessons.map((lesson) => ({id: lesson.id, title: lesson.title}));
        return [id, {id, title, ...(passMark !== undefined && {passMark}), lessons: named}];
      },
    );
  });
  return [...new Map(all).values()];
}

/** A statement that is rated after the course has the words of the one before it. */
function attitudesOf(lessons: readonly Lesson[], wanted: PackageContent['wanted']): readonly BankAttitude[] {
  const statements = lessons
    .flatMap(({blocks}) => blocks)
    .flatMap((block) =>
      block.type === 'attitude'
        ? block.statements.map(({reportId, text}) => ({
            moment: block.moment,
            id: reportId,
            text: plainText(text),
          }))
        : [],
    );
  const after = new Map(statements.filter(({moment}) => moment === 'after').map(({text, id}) => [text, id]));
  return statements.flatMap(({moment, id, text}) => {
    const later = moment === 'before' ? after.get(text) : undefined;
    const direction = wanted.get(id);
    return later === undefined ? [] : [{before: id, after: later, ...(direction && {wanted: direction})}];
  });
}

function scopeOf({reports, content}: ScopeContent, language: string): BankScope {
  const {id, words} = describeContent(content);
  // Written by `courseFiles`: a list of ids by index.
  const ids = JSON.parse(content.files.get('content/interactions.json') ?? '[]') as readonly string[];
  return {id, title: words.get(language)?.title ?? id, reports, ids};
}
