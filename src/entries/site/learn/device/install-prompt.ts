/** Chromium's event, which no standard types. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** The browser's offer to install the course, kept until somebody wants it. Fires `change`. */
class InstallPrompt extends EventTarget {
  #event: InstallEvent | undefined;

  constructor() {
    super();
    window.addEventListener('beforeinstallprompt', (event) => {
      // Without this the browser shows it by itself, over the page.
      event.preventDefault();
      // Its name says which event it is.
      this.#become(event as InstallEvent);
    });
    window.addEventListener('appinstalled', () => this.#become(undefined));
  }

  get isOffered(): boolean {
    return this.#event !== undefined;
  }

  /** It may be asked once. */
  async ask(): Promise<void> {
    const event = this.#event;
    this.#become(undefined);
    await event?.prompt();
  }

  #become(event: InstallEvent | undefined): void {
    this.#event = event;
    this.dispatchEvent(new Event('change'));
  }
}

export const installPrompt = new InstallPrompt();
