/**
 * One fixed walk through a small course in `learn/`, and what stands on each screen of it, as a screen reader is given it. What
 * the LMSs hear of such a walk is in `test/runtime/recorded-walk`. After a change that is meant: `npm run record-screens`.
 */
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {readPlayer} from '../../packaging/build/player.ts';
import {courseFolder} from '../../packaging/package/package-files.ts';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import {serveFiles, type Serving} from '../serving/serve-files.ts';
import {collectErrors} from './browser.ts';
import {useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';

const root = join(import.meta.dirname, '../..');
const site = useBuiltSite();
let serving: Serving;
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const [{whole}, player] = await Promise.all([
    readPackageContent(join(root, 'test/fixtures/tiny-course')),
    readPlayer(join(root, 'dist/player')),
  ]);
  files = new Map(courseFolder(player, whole));
  // A plan of action names institutions, which the small course does not have.
  const knock = read<Lesson>('doors/knock');
  const blocks = knock.blocks.filter(({type}) => type !== 'action-plan');
  files.set('content/lv/doors/knock.json', new TextEncoder().encode(JSON.stringify({...knock, blocks})));
  serving = await serveFiles(files);
});
afterAll(() => serving.close());

/** Questions and options come in the same order in each run. */
const fixChance = () => {
  let state = 2_017;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 0x1_0000_0000;
  Math.random = next;
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array || array instanceof Uint8Array)
      array.forEach((_, at) => (array[at] = next() * 2 ** 32));
    return array;
  };
};

function read<T>(path: string): T {
  const bytes = files.get(`content/lv/${path}.json`);
  if (!bytes) throw new Error(`The course has no ${path}.`);
  // The compiler wrote it from the type.
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

it('each screen of the recorded walk says the same', async () => {
  const context = await site().browser.newContext({viewport: {width: 1280, height: 900}, locale: 'lv-LV'});
  const errors = collectErrors(context);
  await context.addInitScript(fixChance);
  const page = await context.newPage();
  const screens: string[] = [];
  const onScreen = async (name: string) => {
    // What stands around the page is the same on each: once is enough.
    const around = screens.length === 0 ? 'course-player' : 'course-player main';
    const said = await page.locator(around).ariaSnapshot();
    screens.push(`== ${name}`, said.replaceAll(/\d+\.\d+\.\d{4}/g, 'DATE'), '');
  };
  const learner = new Learner({page, frame: page, hands: quickHands, onScreen});
  await page.goto(serving.url);
  await page.locator('.hero a.button.primary:not([aria-hidden])').waitFor();
  await onScreen('home');
  const {modules} = read<{modules: readonly {id: string}[]}>('course');
  for (const {id} of modules) {
    const {lessons} = read<{lessons: readonly {id: string}[]}>(id);
    await learner.goTo(`#/${id}/${lessons[0]?.id ?? ''}`);
    for (const {id: lessonId} of lessons) {
      const lesson = read<Lesson>(`${id}/${lessonId}`);
      if (!lesson.blocks.some(({type}) => type === 'quiz')) {
        await learner.takeLesson(lesson, true);
        continue;
      }
      await learner.takeAround(lesson, true);
      await learner.takeQuiz(lesson, true);
      await onScreen(`${lessonId}, result`);
      await learner.finish();
    }
  }
  await learner.goTo('#/');
  await page.locator('course-home').waitFor();
  await onScreen('home, all done');
  expect(errors).toEqual([]);
  await context.close();
  const recorded = join(import.meta.dirname, '../fixtures/recorded-screens.txt');
  await expect(`${screens.join('\n')}\n`).toMatchFileSnapshot(recorded);
});
