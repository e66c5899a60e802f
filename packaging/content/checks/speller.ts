import {loadModule, type Hunspell} from 'hunspell-asm';

/** Both files of a Hunspell dictionary, as the `dictionary-*` packages give them. */
export interface HunspellDictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** Spelling of one language. Free its memory with `dispose`. */
export class Speller {
  readonly #hunspell: Hunspell;

  private constructor(hunspell: Hunspell) {
    this.#hunspell = hunspell;
  }

  static async load({aff, dic}: HunspellDictionary): Promise<Speller> {
    const factory = await loadModule();
    return new Speller(factory.create(factory.mountBuffer(aff, 'x.aff'), factory.mountBuffer(dic, 'x.dic')));
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
  }
}
