/** A person at the page `make/`, in any engine, with the course that is looked at in its frame. */
import type {EnginePage} from './engine.ts';
import {EnginePlace, until} from './engine-place.ts';

/** Folder of the test's server in which files stand that a person has on their computer. */
export const givenFolder = 'given/';

/** What takes the worker its time takes more of it on a busy machine. */
const patienceMs = 100_000;

type Asked = 'press' | 'picture' | 'words';

export class MakePage {
  readonly #page: EnginePage;

  constructor(page: EnginePage) {
    this.#page = page;
  }

  /** Waits until this is on screen. */
  async there(selector: string, hasText?: string): Promise<void> {
    const isThere = () =>
      this.#place(selector, hasText).evaluateAll((all) => all.some((one) => one.getClientRects().length > 0));
    await until(isThere, `${selector} ${hasText ?? ''} did not come.`, patienceMs);
  }

  async press(selector: string, hasText?: string): Promise<void> {
    await this.there(selector, hasText);
    await this.#place(selector, hasText).evaluate((element) => element.click());
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.there(selector);
    await this.#place(selector).fill(text);
  }

  async goTo(step: string): Promise<void> {
    await this.#page.run(`void (location.hash = '${step}')`);
    await this.there(`${step}-step`);
  }

  /** Waits until the words of the open lesson are checked, and right. */
  async sound(): Promise<void> {
    await this.there('texts-step .notice', 'Teksts ir kārtībā.');
  }

  /** Chooses a file in the browser's dialog, which no driver opens, or drops it. @param field that takes it */
  async bring(field: string, file: string, way: 'dialog' | 'drop'): Promise<void> {
    await this.there(`${field} .zone`);
    await this.#place(`${field} .zone`).evaluate(bringFile, `${way} ${file}`);
  }

  /** Presses a piece of the lesson in the frame, once it can be edited by that, and waits for the editor. */
  async pressPiece(id: string): Promise<void> {
    await this.#inFrame('press', `.block[role=group][id="${id}"]`);
    const hasFocus = () =>
      this.#place('.cm-content').evaluate(
        (element) => (element.getRootNode() as ShadowRoot).activeElement === element,
      );
    await until(hasFocus, 'The editor does not begin there.', patienceMs);
  }

  /** Waits until a picture whose file is called so can be seen in the frame. */
  readonly shownPicture = (name: string): Promise<void> => this.#inFrame('picture', `image[href$="${name}"]`);

  /** Waits until these words stand in the frame. */
  readonly shownWords = (words: string): Promise<void> => this.#inFrame('words', words);

  async #inFrame(what: Asked, of: string): Promise<void> {
    const frame = this.#place('texts-step iframe');
    const isSo = async (): Promise<boolean> => await frame.evaluate(askFrame, JSON.stringify([what, of]));
    await until(isSo, `In the course: no ${what} ${of}.`, patienceMs);
  }

  /** From now on what is given to the downloads is kept for `saved`. */
  async keepDownloads(): Promise<void> {
    await this.#page.run(`void ${keepBlobs.toString()}()`);
  }

  /** What was given to the downloads last. */
  async saved(): Promise<Uint8Array> {
    return Buffer.from((await this.#page.run(`(${lastBlob.toString()})()`)) as string, 'base64');
  }

  #place(selector: string, hasText?: string): EnginePlace {
    return new EnginePlace(this.#page).locator(selector, hasText === undefined ? undefined : {hasText});
  }
}

/** Runs in the page. @param given way and name of the file */
async function bringFile(zone: HTMLElement, given: string): Promise<void> {
  const [way, name = ''] = given.split(' ');
  const moved = new DataTransfer();
  moved.items.add(new File([await (await fetch(`/given/${name}`)).blob()], name));
  const field = zone.querySelector('input');
  if (way === 'drop' || !field) {
    zone.dispatchEvent(new DragEvent('drop', {dataTransfer: moved, cancelable: true}));
    return;
  }
  field.files = moved.files;
  field.dispatchEvent(new Event('change'));
}

/** Runs in the page: drivers find no frame that stands in a shadow. @param asked what, and of what, as JSON */
async function askFrame(frame: HTMLElement, asked: string): Promise<boolean> {
  const [what, of = ''] = JSON.parse(asked) as [Asked, string];
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? within(each.shadowRoot) : []),
    ]);
  const page = (frame as HTMLIFrameElement).contentDocument;
  const all = page ? within(page) : [];
  if (what === 'words')
    return all.some((each) =>
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(of)),
    );
  const found = all.find((each) => each.matches(of));
  if (!page || !found) return false;
  // An element of another page, which is no `HTMLElement` of this one.
  if (what === 'press') (found as HTMLElement).click();
  else {
    const picture = new Image();
    picture.src = new URL(found.getAttribute('href') ?? '', page.baseURI).href;
    await picture.decode();
  }
  return true;
}

/** Runs in the page. */
function keepBlobs(): void {
  const keep = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    Object.assign(window, {savedBlob: blob});
    return keep(blob);
  };
}

/** Runs in the page. @returns in base64 */
async function lastBlob(): Promise<string> {
  const {savedBlob} = window as unknown as {readonly savedBlob: Blob};
  const reader = new FileReader();
  const read = new Promise((resolve) => (reader.onload = resolve));
  reader.readAsDataURL(savedBlob);
  await read;
  return String(reader.result).split(',')[1] ?? '';
}
