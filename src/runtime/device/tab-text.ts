/** A text that this tab keeps, and may bring back when a browser opens it again; where the browser keeps nothing, it is gone with the page. */
export class TabText {
  readonly #key: string;
  #text: string | undefined;

  constructor(key: string) {
    this.#key = key;
  }

  get text(): string | undefined {
    try {
      return this.#text ?? sessionStorage.getItem(this.#key) ?? undefined;
    } catch {
      // A frame of another site may be refused its storage.
      return this.#text;
    }
  }

  set text(text: string | undefined) {
    this.#text = text;
    try {
      if (text === undefined) sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, text);
    } catch {
      // Refused, or full: this page still has it.
    }
  }
}
