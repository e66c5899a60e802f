import {loadModule, type Hunspell, type HunspellFactory} from 'hunspell-asm';

/** Both files of a Hunspell dictionary, as the `dictionary-*` packages give them. */
export interface HunspellDictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** Loaded once: each load listens to the process for good. */
let loading: Promise<HunspellFactory> | undefined;

/** Spelling of one language. Free its memory with `dispose`. */
export class Speller {
  readonly #hunspell: Hunspell;
  readonly #unmount: () => void;

  private constructor(hunspell: Hunspell, unmount: () => void) {
    this.#hunspell = hunspell;
    this.#unmount = unmount;
  }

  static async load({aff, dic}: HunspellDictionary): Promise<Speller> {
    const factory = await (loading ??= loadModule());
    const paths = [factory.mountBuffer(aff), factory.mountBuffer(dic)] as const;
    return new Speller(factory.create(...paths), () => paths.forEach((path) => factory.unmount(path)));
  }

  isRight(word: string): boolean {
    return this.#hunspell.spell(word);
  }

  /** Right words that look like this one, the most likely first. */
  suggest(word: string): readonly string[] {
    return this.#hunspell.suggest(word);
  }

  /** Takes a word for right; with `like` also its forms, as that word of the dictionary has them. */
  learn(word: string, like?: string): void {
    if (like === undefined) this.#hunspell.addWord(word);
    else this.#hunspell.addWordWithAffix(word, like);
  }

  dispose(): void {
    this.#hunspell.dispose();
    this.#unmount();
  }
}
