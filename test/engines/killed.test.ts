/**
 * What the screen called saved on this device is there when the browser was killed 0.3 s later, in an LMS that keeps
 * nothing: only the device can have it.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import type {ChoiceBlock} from '../../src/domain/blocks/choice/choice.ts';
import {builtPackage} from '../e2e/built-site.ts';
import {quickHands} from '../e2e/hands.ts';
import {Learner} from '../e2e/learner.ts';
import {answerBlock} from '../e2e/answer-block.ts';
import {hostFiles} from '../e2e/strict-fake-lms.ts';
import {serveFiles} from '../serving/serve-files.ts';
import type {RunningEngine} from './engine.ts';
import {EnginePlace, until} from './engine-place.ts';
import {chromium, firefox} from './puppeteer-engine.ts';

const kills = 20;
const content = builtPackage('course-scorm12');

/** A question that the learner answers between two kills. */
interface Task {
  readonly hash: string;
  readonly block: ChoiceBlock;
}
const tasks: readonly Task[] = content.course.modules
  .flatMap(({id}) => content.module(id).lessons.map((lesson) => ({module: id, lesson: lesson.id})))
  .flatMap(({module, lesson}) =>
    content
      .lesson(module, lesson)
      .blocks.filter((block) => block.type === 'choice')
      .map((block) => ({hash: `#/${module}/${lesson}`, block})),
  );

/** What the learner changes each time beside the answer: words of their own, and a day in the plan. */
const noteAt = '#/definitions/means-and-consent';
const planAt = '#/cooperation/my-action-plan';
const noteOf = (round: number) => `Piezīme Nr. ${round}.`;
const reviewDayOf = (round: number) => `2027-03-${String(round + 1).padStart(2, '0')}`;

/** Between two launches: what an LMS may do to the device. */
type Between = 'nothing' | 'localStorage cleared';
/** What the LMS says to a commit. */
type Commit = 'true' | 'false';

describe.each([chromium, firefox])(
  '$name, killed 0.3 s after the screen said "saved on this device"',
  ({start}) => {
    it.each<{between: Between; commit: Commit}>([
      {between: 'nothing', commit: 'true'},
      {between: 'localStorage cleared', commit: 'false'},
    ])(
      `has answer, note and plan ${kills} times of ${kills}; between the launches: $between; the LMS says $commit`,
      {timeout: 900_000},
      async ({between, commit}) => {
        const profile = await mkdtemp(join(tmpdir(), 'profile-'));
        const files = hostFiles(content, join(import.meta.dirname, 'deaf-lms.ts'));
        files.set('login.html', new TextEncoder().encode('<!doctype html><title>LMS</title>'));
        const serving = await serveFiles(files);
        const lost: string[] = [];
        for (let round = 0; round <= kills; round++) {
          const engine = await start({profile});
          const visit = new Visit(engine);
          try {
            if (between === 'localStorage cleared') {
              await engine.page.goto(`${serving.url}login.html`);
              await engine.page.run('localStorage.clear()');
            }
            await engine.page.goto(`${serving.url}host.html?commit=${commit}`);
            if (round === 0) await visit.begin();
            else {
              await visit.comeBack();
              lost.push(...(await visit.missing(round - 1)).map((what) => `kill ${round}: ${what}`));
            }
            if (round < kills) {
              await visit.work(round);
              await wait(300);
            }
          } finally {
            await engine.kill();
          }
        }
        await serving.close();
        await rm(profile, {recursive: true, force: true});
        expect(lost).toEqual([]);
      },
    );
  },
);

/** One launch of the course. */
class Visit {
  readonly #frame: EnginePlace;
  readonly #learner: Learner;

  constructor({page}: RunningEngine) {
    this.#frame = new EnginePlace(page, 'frame');
    this.#learner = new Learner({frame: this.#frame, hands: quickHands});
  }

  /** Who is new names the institution. */
  async begin(): Promise<void> {
    await this.#home.waitFor();
    await this.#learner.start(1);
  }

  /** Takes up what the device has, which the LMS never gave back: it is offered also where the disk answers late. */
  async comeBack(): Promise<void> {
    await quickHands.activate(this.#frame.locator('take-up-page button.primary'));
    await this.#frame.locator('lesson-page h1').or(this.#home).waitFor();
  }

  /** Writes a note, changes the plan, answers a question, and waits until the screen says that the device has it. */
  async work(round: number): Promise<void> {
    await this.#goTo(noteAt);
    await this.#note.fill(noteOf(round));
    await this.#goTo(planAt);
    await this.#reviewDay.evaluate((field, day) => {
      (field as HTMLInputElement).value = day;
      field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    }, reviewDayOf(round));
    const {hash, block} = taskOf(round);
    await this.#goTo(hash);
    await answerBlock(quickHands, this.#learner.element(block.id), block, true);
    const status = this.#frame.locator('save-status .words');
    const isSaid = async () => /Saglabāts (tikai )?šajā ierīcē/.test(await status.innerText());
    await until(isSaid, 'The screen did not say that the device has it.');
  }

  /** What of a round is not there. */
  async missing(round: number): Promise<readonly string[]> {
    const {hash, block} = taskOf(round);
    await this.#goTo(hash);
    const verdict = this.#learner.element(block.id).locator('#verdict');
    await this.#learner.element(block.id).locator('input').first().waitFor();
    const hasAnswer = await verdict.waitFor().then(
      () => true,
      () => false,
    );
    await this.#goTo(noteAt);
    const note = await this.#note.evaluate((area) => (area as HTMLTextAreaElement).value);
    await this.#goTo(planAt);
    const day = await this.#reviewDay.evaluate((field) => (field as HTMLInputElement).value);
    return [
      ...(hasAnswer ? [] : [`the answer of ${block.id}`]),
      ...(note === noteOf(round) ? [] : [`the note, which is "${note}"`]),
      ...(day === reviewDayOf(round) ? [] : [`the plan, whose day is ${day}`]),
    ];
  }

  async #goTo(hash: string): Promise<void> {
    await this.#learner.goTo(hash);
    const title = content.lesson(...placeOf(hash)).title;
    await this.#frame.locator('lesson-page h1', {hasText: title}).waitFor();
  }

  get #home(): EnginePlace {
    return this.#frame.locator('course-home h1');
  }

  get #note(): EnginePlace {
    return this.#frame.locator('reflection-block textarea').first();
  }

  get #reviewDay(): EnginePlace {
    return this.#frame.locator('action-plan-block #review');
  }
}

function placeOf(hash: string): [module: string, lesson: string] {
  const [, module = '', lesson = ''] = hash.split('/');
  return [module, lesson];
}

function taskOf(round: number): Task {
  const task = tasks[round];
  if (!task) throw new Error(`The course has no ${round + 1} questions.`);
  return task;
}
