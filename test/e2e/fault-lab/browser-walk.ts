/** One walk in a browser: a learner, a device, an LMS on the other side of a line, and what goes wrong between. */
import type {Browser, BrowserContext} from 'playwright-core';
import {shellLv} from '../../../src/locales/lv/shell.ts';
import {Chance} from '../../runtime/fault-lab/chance.ts';
import {Oracle} from '../../runtime/fault-lab/oracle.ts';
import {serveFiles, type Serving} from '../../serving/serve-files.ts';
import type {Burst} from './content-page.ts';
import {Faults} from './faults.ts';
import type {TestStandard} from '../lms-under-test.ts';
import {collectMishaps} from './mishaps.ts';
import {nearlyDone} from './nearly-done.ts';
import type {LabFiles} from './lab-files.ts';
import {BrowserLabPage, shownOn} from './lab-page.ts';
import type {LabServer} from './lab-server.ts';
import {LmsServer} from './lms-server.ts';
import {LrsServer} from './lrs-server.ts';
import type {Screen} from './screen.ts';

export type LabStandard = TestStandard | 'cmi5';

export interface BrowserWalkOptions {
  readonly browser: Browser;
  readonly lab: LabFiles;
  readonly standard: LabStandard;
  readonly seed: number;
  /** Off: what the page believes to have kept is gone with the page. */
  readonly hasJournal: boolean;
  /** So many times slower is the processor; 1: as it is. */
  readonly slower: number;
}

export interface BrowserWalked {
  readonly complaints: readonly string[];
  readonly counts: Readonly<Record<'launches' | 'looks' | 'promises' | 'faults', number>>;
  readonly isPassed: boolean;
}

const steps = 13;
/** Every so many learners have all lessons behind them, and answer rightly: else no short walk would ever pass. */
const diligentEvery = 3;
const isDiligent = (seed: number): boolean => seed % diligentEvery === 0;

export async function browserWalk(options: BrowserWalkOptions): Promise<BrowserWalked> {
  const complaints: string[] = [];
  const complain = (what: string) => void complaints.push(what);
  const {files, course, interactionIds, contentScript} = options.lab;
  const server =
    options.standard === 'cmi5' ? new LrsServer({interactionIds, complain}) : new LmsServer(options.standard);
  if (isDiligent(options.seed)) server.resume(nearlyDone(course));
  const serving = await serveFiles(files, server.answer);
  const context = await options.browser.newContext({viewport: {width: 900, height: 700}});
  await context.addInitScript(contentScript);
  collectMishaps(context, complain);
  if (options.slower > 1) slowDown(context, options.slower);
  try {
    const walker = new BrowserWalker(options, {server, serving, context});
    for (let step = 0; step < steps; step++) await walker.step();
    const {complaints: broken, ...walked} = await walker.end();
    return {...walked, complaints: [...complaints, ...broken]};
  } finally {
    await context.close();
    await serving.close();
  }
}

/** Each page from its beginning on, as far as its driver is quick enough. */
function slowDown(context: BrowserContext, rate: number): void {
  context.on('page', (page) => {
    const slow = async () => {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', {rate});
    };
    // A page that has gone needs nothing.
    slow().catch(() => undefined);
  });
}

interface Place {
  readonly server: LabServer;
  readonly serving: Serving;
  readonly context: BrowserContext;
}

class BrowserWalker {
  readonly #options: BrowserWalkOptions;
  readonly #place: Place;
  readonly #chance: Chance;
  readonly #oracle: Oracle;
  readonly #counts = {launches: 0, looks: 0, promises: 0, faults: 0};
  readonly #faults: Faults;
  #page: BrowserLabPage | undefined;

  constructor(options: BrowserWalkOptions, place: Place) {
    this.#options = options;
    this.#place = place;
    this.#chance = new Chance(options.seed);
    this.#oracle = new Oracle({course: options.lab.course, stored: () => place.server.stored});
    this.#faults = new Faults(place);
  }

  get #isDiligent(): boolean {
    return isDiligent(this.#options.seed);
  }

  async step(): Promise<void> {
    const page = (this.#page ??= await this.#launch());
    const act = this.#chance.pick<() => Promise<void>>([
      [10, () => this.#burst('press', 4 + this.#chance.below(6))],
      [5, () => this.#burst('visit', 4)],
      [this.#isDiligent ? 12 : 4, () => this.#burst('study', this.#isDiligent ? 30 : 18)],
      [14, () => this.#toggleFault(page)],
      [2, () => this.#hide(page)],
      [2, () => this.#comeBack(page)],
      [0.5, () => this.#leave(() => page.close())],
      [3, () => this.#leave(() => page.crash())],
      [1, () => this.#quickExit(page)],
      [1, () => this.#sleepAndWake(page)],
      [0.5, () => this.#secondPage(page)],
    ]);
    await act();
    this.#oracle.lookAtGrade();
  }

  /** Everything works again: the learner comes back, then the LMS alone must know it all. */
  async end(): Promise<BrowserWalked> {
    await this.#page?.crash();
    await this.#faults.mend();
    const page = await this.#launch();
    const screen = await page.look();
    const shown = shownOn(screen);
    if (shown) this.#oracle.judge(shown.progress);
    else this.#oracle.complain('the course does not open though everything works');
    // Without a status nothing is written: the attempt is finished.
    if (screen.status !== '') {
      this.#page = page;
      await this.#burst('study', 0);
      await page.online();
      await this.#demandSent(page);
    }
    await this.#place.server.heardAfter(() => page.close());
    if (screen.status !== '') this.#oracle.judgeLms();
    this.#oracle.lookAtGrade();
    const {stored} = this.#place.server;
    const isPassed = [stored['cmi.core.lesson_status'], stored['cmi.success_status']].includes('passed');
    return {complaints: this.#oracle.complaints, counts: this.#counts, isPassed};
  }

  async #launch(before?: BrowserLabPage): Promise<BrowserLabPage> {
    await this.#faults.allowLaunch();
    this.#counts.launches += 1;
    return BrowserLabPage.launch(this.#place.context, this.#address(), before);
  }

  #address(): string {
    const {standard, hasJournal} = this.#options;
    const {server, serving} = this.#place;
    const query = new URLSearchParams({
      standard,
      seed: String(this.#chance.below(0xffff_ffff)),
      journal: hasJournal ? 'on' : 'off',
      faults: this.#faults.ofPage.join(),
      content: server.launch(serving.url),
    });
    return `${serving.url}host.html?${query}`;
  }

  async #burst(way: Burst['way'], times: number): Promise<void> {
    const seed = this.#chance.below(0xffff_ffff);
    const seen = await this.#page?.burst({seed, way, times, isDiligent: this.#isDiligent});
    for (const event of seen ?? []) {
      if ('touched' in event) event.touched.forEach((touched) => this.#oracle.touched(touched));
      else {
        const shown = shownOn(event.screen);
        this.#counts.looks += 1;
        if (shown?.isKept) this.#counts.promises += 1;
        if (shown) this.#oracle.look(shown);
      }
    }
  }

  async #toggleFault(page: BrowserLabPage): Promise<void> {
    this.#counts.faults += 1;
    await this.#faults.toggle(this.#chance);
    await page.setFaults(this.#faults.ofPage);
  }

  async #hide(page: BrowserLabPage): Promise<void> {
    await page.show(false);
    await page.show(true);
  }

  /** Another page of the LMS, and the course again, in the same tab. */
  async #comeBack(page: BrowserLabPage): Promise<void> {
    this.#page = await this.#launch(page);
  }

  async #quickExit(page: BrowserLabPage): Promise<void> {
    // Without a line the calendar would be the browser's own page, which ends the course as well.
    await this.#faults.raiseLine();
    await page.quickExit();
    await this.#comeBack(page);
  }

  async #leave(way: () => Promise<void>): Promise<void> {
    await way();
    this.#page = undefined;
  }

  /** A page out of the browser's memory: its session is over unless the LMS did not take its end. */
  async #sleepAndWake(page: BrowserLabPage): Promise<void> {
    await page.sleepAndWake();
    const writes = await page.writes();
    const {isReadOnly} = await page.look();
    await this.#burst('press', 4);
    if (isReadOnly && (await page.writes()) !== writes)
      this.#oracle.complain('a closed page spoke to the LMS');
    await this.#comeBack(page);
  }

  /** The same course in a second tab while the first takes answers: it may be read, and nothing is written from there. */
  async #secondPage(page: BrowserLabPage): Promise<void> {
    // A page that the LMS refused, or whose session is over, keeps nobody else from the course.
    if (!takesAnswers(await page.look())) return this.#comeBack(page);
    const second = await this.#launch();
    const seed = this.#chance.below(0xffff_ffff);
    await second.burst({seed, way: 'visit', times: 4, isDiligent: this.#isDiligent});
    // A browser may take its time to say that another page has the course open: until then nothing is kept or sent.
    const screen = await second.lookUntil((seen) => !takesAnswers(seen));
    if (takesAnswers(screen)) this.#oracle.complain('a second page takes answers');
    const writes = await second.writes();
    await second.close();
    if (writes > 0) this.#oracle.complain('a second page wrote to the LMS');
    if ((await page.foreignWrites()) > 0) this.#oracle.complain('a second page wrote to the device');
  }

  /** The line is good: what is unsent arrives within a few tries. */
  async #demandSent(page: BrowserLabPage): Promise<void> {
    const {status} = await page.lookUntil((seen) => seen.status === shellLv.saved);
    if (status !== shellLv.saved)
      this.#oracle.complain(`everything works, and the screen still says "${status}"`);
  }
}

const takesAnswers = ({progress, isReadOnly}: Screen): boolean => progress !== undefined && !isReadOnly;
