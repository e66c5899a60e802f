import type {BrowserContext} from 'playwright-core';
import type {Chance} from '../../runtime/fault-lab/chance.ts';
import type {LabServer} from './lab-server.ts';
import type {PageFault} from './lms-page.ts';

/** Everything that is wrong right now, between a page, its device, its line and the server. */
export class Faults {
  readonly #server: LabServer;
  readonly #context: BrowserContext;
  readonly #ofPage = new Set<PageFault>();
  #isOffline = false;

  constructor({server, context}: {readonly server: LabServer; readonly context: BrowserContext}) {
    this.#server = server;
    this.#context = context;
  }

  /** Those that a page has to be told of. */
  get ofPage(): readonly PageFault[] {
    return [...this.#ofPage];
  }

  /** One thing fails or works again; now and then everything works again. */
  async toggle(chance: Chance): Promise<void> {
    const {faults} = this.#server;
    if (chance.isOne(4)) return this.mend();
    const toggles: readonly (() => unknown)[] = [
      () => (faults.isDead = !faults.isDead),
      () => (faults.isRefusing = !faults.isRefusing),
      () => (faults.isSlow = !faults.isSlow),
      () => this.#setOffline(!this.#isOffline),
      () => this.#toggleOfPage('throwing'),
      () => this.#toggleOfPage('gone'),
      () => this.#toggleOfPage('storage-denied'),
      () => this.#toggleOfPage('storage-full'),
    ];
    await chance.one(toggles)();
  }

  async mend(): Promise<void> {
    Object.assign(this.#server.faults, {isDead: false, isRefusing: false, isSlow: false});
    this.#ofPage.clear();
    await this.#setOffline(false);
  }

  async raiseLine(): Promise<void> {
    await this.#setOffline(false);
    this.#server.faults.isDead = false;
  }

  /** Without a line there is no page; without the LMS's object it is another one, alone on this device. */
  async allowLaunch(): Promise<void> {
    await this.raiseLine();
    this.#ofPage.delete('gone');
  }

  #toggleOfPage(name: PageFault): void {
    if (!this.#ofPage.delete(name)) this.#ofPage.add(name);
  }

  async #setOffline(isOffline: boolean): Promise<void> {
    if (isOffline !== this.#isOffline) await this.#context.setOffline(isOffline);
    this.#isOffline = isOffline;
  }
}
