/**
 * A text that the browser keeps: `sessionStorage` for this tab, where a browser may bring it back with the tab; `localStorage` for
 * this device. Where it keeps nothing the text is gone with the page.
 */
export class StoredText {
  readonly #key: string;
  readonly #storage: () => Storage;
  #text: string | undefined;

  /** @param storage asked each time: a frame of another site may be refused its storage */
  constructor(key: string, storage: () => Storage) {
    this.#key = key;
    this.#storage = storage;
  }

  get text(): string | undefined {
    try {
      return this.#text ?? this.#storage().getItem(this.#key) ?? undefined;
    } catch {
      return this.#text;
    }
  }

  set text(text: string | undefined) {
    this.#text = text;
    try {
      if (text === undefined) this.#storage().removeItem(this.#key);
      else this.#storage().setItem(this.#key, text);
    } catch {
      // Refused, or full: this page still has it.
    }
  }
}
