import type {Course} from '../../src/domain/course/course.ts';
import {MakingError, type MakingChoice} from '../../src/domain/exchange/package-making.ts';
import {didYouMean} from '../content/did-you-mean.ts';
import {jobsOf, type PackageJob} from '../package/package-jobs.ts';
import {standards} from '../standards/index.ts';

/** What a `CourseContent` knows of itself. */
interface JobCourse {
  readonly everything: {readonly course: Pick<Course, 'id' | 'languages'>};
  readonly scopes: readonly string[];
}

/** What is to be made, as the command line makes it of its options. Throws a `MakingError` for what there is not. */
export function jobOf(
  {standard, scope, languages, films}: MakingChoice,
  profile: string,
  {everything: {course}, scopes}: JobCourse,
): PackageJob {
  const {id, languages: published} = course;
  demand(
    'standard',
    standard,
    standards.map((each) => each.id),
  );
  demand('scope', scope, scopes);
  for (const language of languages) demand('language', language, published);
  const asked = [...new Set(languages)];
  const [job] = jobsOf({
    course: id,
    standards: standards.filter((each) => each.id === standard),
    scopes: [scope],
    films,
    profile,
    languages: asked.length > 0 ? asked : published,
    askedLanguages: asked,
  });
  if (!job) throw new MakingError({kind: 'choice', message: `There is no package for "${standard}".`});
  return job;
}

function demand(what: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  const message = `There is no ${what} "${value}".${didYouMean(value, known)} Known: ${known.join(', ')}.`;
  throw new MakingError({kind: 'choice', message});
}
