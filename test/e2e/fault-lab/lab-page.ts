import type {BrowserContext, Frame, Page} from 'playwright-core';
import {shellLv} from '../../../src/locales/lv/shell.ts';
import {parseAnswers} from '../../../src/runtime/journal/journal-answers.ts';
import type {Shown} from '../../runtime/fault-lab/oracle.ts';
import type {Burst, Seen} from './content-page.ts';
import type {LabHost, PageFault} from './lms-page.ts';
import {readProgress, type Screen} from './screen.ts';

/** Words by which the screen acknowledges what was done. */
const promises: readonly string[] = [shellLv.savedHere, shellLv.onlyHere];

/** One page of the LMS with the course in it, from its launch to its end. */
export class BrowserLabPage {
  readonly #page: Page;
  readonly #frame: Frame;

  /**
   * @param address of the LMS's page, its settings included
   * @param before left for this one in the same tab
   */
  static async launch(
    context: BrowserContext,
    address: string,
    before?: BrowserLabPage,
  ): Promise<BrowserLabPage> {
    const page = before ? before.#page : await context.newPage();
    await page.goto(address);
    const frame = page.frames().find((one) => one.url().includes('/content/'));
    if (!frame) throw new Error('The course has no frame.');
    await frame.evaluate(() => window.lab.arrived());
    return new BrowserLabPage(page, frame);
  }

  private constructor(page: Page, frame: Frame) {
    this.#page = page;
    this.#frame = frame;
  }

  look(): Promise<Screen> {
    return this.#frame.evaluate(() => window.lab.look());
  }

  /** What is on screen once it is so, or after a hundred looks. */
  async lookUntil(isSo: (screen: Screen) => boolean): Promise<Screen> {
    let screen = await this.look();
    for (let looks = 1; looks < 100 && !isSo(screen); looks++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      screen = await this.look();
    }
    return screen;
  }

  burst(burst: Burst): Promise<readonly Seen[]> {
    return this.#frame.evaluate((one) => window.lab.burst(one), burst);
  }

  setFaults(faults: readonly PageFault[]): Promise<void> {
    return this.#page.evaluate((names) => {
      const {labFaults} = window as unknown as LabHost;
      labFaults.clear();
      for (const name of names) labFaults.add(name);
    }, faults);
  }

  /** Calls so far that change something in the LMS. */
  writes(): Promise<number> {
    return this.#page.evaluate(() => (window as unknown as LabHost).labWrites);
  }

  /** Writes of other pages to the journals of the device. */
  foreignWrites(): Promise<number> {
    return this.#frame.evaluate(() => window.lab.foreignWrites());
  }

  /** The page is behind another one, or in front again. */
  async show(isShown: boolean): Promise<void> {
    const become = (state: DocumentVisibilityState) => {
      Object.defineProperty(document, 'visibilityState', {value: state, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const state: DocumentVisibilityState = isShown ? 'visible' : 'hidden';
    await this.#page.evaluate(become, state);
    await this.#frame.evaluate(become, state);
  }

  /** What a page hears that is put into the back/forward cache and taken out of it again. */
  async sleepAndWake(): Promise<void> {
    const hear = () => {
      for (const type of ['pagehide', 'pageshow']) {
        window.dispatchEvent(new PageTransitionEvent(type, {persisted: true}));
      }
    };
    await this.#frame.evaluate(hear);
  }

  /** The way out of the course. */
  async quickExit(): Promise<void> {
    await this.#frame.evaluate(() => {
      // As a browser does where nothing has the focus.
      for (let press = 0; press < 2; press++)
        document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    });
    await this.#page.waitForURL(/today\.html/);
  }

  /** The line came back, as the browser tells the course. */
  online(): Promise<void> {
    return this.#frame.evaluate(() => void window.dispatchEvent(new Event('online')));
  }

  /** The tab is closed; its pages hear of it. */
  close(): Promise<void> {
    return this.#page.close({runBeforeUnload: false});
  }

  /** The page is gone without any event. */
  async crash(): Promise<void> {
    const isGone = this.#page.waitForEvent('crash');
    const session = await this.#page.context().newCDPSession(this.#page);
    // Nobody is left to answer it.
    session.send('Page.crash').catch(() => undefined);
    await isGone;
    await this.#page.close();
  }
}

/** What the oracle may take from a screen; undefined while there is no course on it. */
export function shownOn({status, progress, answers}: Screen): Shown | undefined {
  if (progress === undefined) return undefined;
  return {
    isKept: promises.includes(status),
    progress: readProgress(progress),
    answers: parseAnswers(answers),
  };
}
