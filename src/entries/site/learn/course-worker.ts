import {Workbox} from 'workbox-window';
import type {OfflineState} from '../../../site/learn/device-strip.ts';
import {isLineDear} from '../../dear-line.ts';
import {pageIdle} from '../../../components/page-idle.ts';

const hourMs = 3_600_000;
/** So long the first screen and the first steps have the line for themselves. */
const quietMs = 3_000;

/**
 * The course's service worker as seen from a page. A new version waits until `takeUpdate`; then every open
 * page of the course loads itself anew. Fires `change`.
 */
export class CourseWorker extends EventTarget {
  readonly #folder: string;
  readonly #workbox: Workbox | undefined;
  #state: OfflineState = 'preparing';
  #hasUpdate = false;

  /** @param folder address of `learn/` */
  constructor(folder: string) {
    super();
    this.#folder = folder;
    if ('serviceWorker' in navigator) this.#workbox = new Workbox(new URL('service-worker.js', folder).href);
  }

  get state(): OfflineState {
    return this.#state;
  }

  get hasUpdate(): boolean {
    return this.#hasUpdate;
  }

  /**
   * Beside the course: what is kept at a first visit comes when the page has been quiet for a while, and on a line whose owner wants
   * to save it waits until the page of this device is opened.
   */
  async startInBackground(): Promise<void> {
    const known = await navigator.serviceWorker?.getRegistration(this.#folder).catch(() => undefined);
    if (!known && isLineDear()) return this.#become('waiting');
    await new Promise((resolve) => setTimeout(resolve, known ? 0 : quietMs));
    await pageIdle();
    await this.start();
  }

  /** Resolves when the worker is registered, or cannot be. */
  async start(): Promise<void> {
    const workbox = this.#workbox;
    if (!workbox) return this.#become('denied');
    this.#reloadWithNewVersion();
    workbox.addEventListener('waiting', () => {
      this.#hasUpdate = true;
      this.#notify();
    });
    workbox.addEventListener('redundant', () => {
      if (this.#state === 'preparing') this.#become('failed');
    });
    try {
      await workbox.register();
    } catch {
      return this.#become('denied');
    }
    // Active means that every file is kept. `workbox.active` would wait for a worker that is new or controls this page.
    void navigator.serviceWorker.ready.then(() => this.#become('ready'));
    this.#notify();
    const look = () => {
      // Off line there is nothing to be found.
      if (document.visibilityState === 'visible') workbox.update().catch(() => undefined);
    };
    setInterval(look, hourMs);
    document.addEventListener('visibilitychange', look);
  }

  takeUpdate(): void {
    this.#workbox?.messageSkipWaiting();
  }

  /** The first worker takes over a page that already has its files; every later one brings others. */
  #reloadWithNewVersion(): void {
    const {serviceWorker} = navigator;
    let isServed = serviceWorker.controller !== null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (isServed) location.reload();
      isServed = true;
    });
  }

  #become(state: OfflineState): void {
    this.#state = state;
    this.#notify();
  }

  #notify(): void {
    this.dispatchEvent(new Event('change'));
  }
}
