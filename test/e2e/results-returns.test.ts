/** What stays, from the result files of people who took the course and came back. */
import {expect, it} from 'vitest';
import {sealResult, type ResultAnswer} from '../../src/domain/exchange/result-file.ts';
import {returnReportIds} from '../../src/domain/return/return-scope.ts';
import {collectErrors} from './browser.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();

const answer = (id: string, isRight: boolean): ResultAnswer => ({
  id,
  type: 'choice',
  question: id,
  objective: 'definitions',
  response: ['a'],
  pattern: [isRight ? 'a' : 'b'],
  result: isRight ? 'correct' : 'wrong',
  answeredAt: '2026-11-27T09:00:00.000Z',
  latencyMs: 9_000,
});

/** The file that a learner saves from a package of this scope. */
function fileOf(person: number, scope: string, answers: readonly ResultAnswer[]) {
  const {course} = builtPackage(scope === 'course' ? 'course-scorm12' : 'return-scorm12');
  const text = sealResult({
    format: 'kopiga-riciba-result',
    version: 1,
    course: course.id,
    courseVersion: course.version,
    scope,
    language: 'lv',
    learner: `Izdomātā, Persona ${String(person)}`,
    attempt: `000000${scope === 'course' ? 'a' : 'b'}${String(person)}`,
    counter: 1,
    writtenAt: '2026-11-27T10:00:00.000Z',
    finished: scope === 'course',
    scoreRaw: null,
    progressMeasure: 0.5,
    modules: [],
    answers,
    progress: '',
  });
  return {name: `${scope}-${String(person)}.json`, mimeType: 'application/json', buffer: Buffer.from(text)};
}

it('the results page shows what stays of those who came back, and has no fault', async () => {
  const ids = JSON.parse(
    new TextDecoder().decode(builtPackage('course-scorm12').files.get('content/interactions.json')),
  ) as readonly string[];
  const tested = ids.filter((id) => id.startsWith('final-test.')).slice(0, 10);
  const people = [0, 1, 2, 3, 4, 5];
  const files = people.flatMap((person) => [
    fileOf(
      person,
      'course',
      tested.map((id, at) => answer(id, at < 9)),
    ),
    fileOf(
      person,
      'return',
      returnReportIds.slice(0, 8).map((id, at) => answer(id, at % 2 === 0)),
    ),
  ]);
  const context = await site().browser.newContext({locale: 'lv-LV', serviceWorkers: 'block'});
  const errors = collectErrors(context);
  const page = await context.newPage();
  await page.goto(`${site().url}results/`);
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await page.getByRole('heading', {level: 2, name: 'Pārskats'}).waitFor();
  const heading = page.getByRole('heading', {name: 'Kas paliek'});
  await heading.waitFor();
  const figure = page.locator('figure, section').filter({has: heading}).last();
  const text = (await figure.innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('Noslēguma pārbaudē – 90 %');
  expect(text).toContain('Pēc nedēļas – 50 %');
  expect(text).toContain('Pēc četrām nedēļām – 50 %');
  expect(text).not.toContain('Pēc divpadsmit nedēļām –');
  expect(await faultsOf(page)).toEqual([]);
  await heading.scrollIntoViewIfNeeded();
  await page.screenshot({path: '/tmp/acc2_5.png'});
  expect(errors).toEqual([]);
  await context.close();
});
