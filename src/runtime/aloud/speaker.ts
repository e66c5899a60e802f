/** The browser's voice, one sentence at a time. Nothing is ever said by a voice that sends it somewhere. */
import {localVoice} from '../../domain/aloud/voice.ts';

/** `silent`: the browser wants a press first, or took it and said nothing; `failed`: it has no voice that works. */
export type Said = 'said' | 'silent' | 'failed';

export interface Sentence {
  readonly text: string;
  /** "lv" */
  readonly language: string;
  /** 1: the voice's own pace. */
  readonly pace: number;
}

/** Some browsers forget to say that they are done. */
const lookEveryMs = 1000;
/** So many looks at a browser that says nothing until it is believed. */
const quietLooks = 3;

export class Speaker {
  readonly #synthesis: SpeechSynthesis;
  /** Kept until it is said: a browser that loses it says no end. Undefined: nothing is being said. */
  #saying: SpeechSynthesisUtterance | undefined;

  constructor(synthesis: SpeechSynthesis = speechSynthesis) {
    this.#synthesis = synthesis;
  }

  /** True where this device has a voice of its own for the language, "lv". */
  speaks(language: string): boolean {
    return localVoice(this.#synthesis.getVoices(), language) !== undefined;
  }

  /**
   * Says a sentence instead of what is being said. Resolves when it is over; undefined when it was stopped, or another
   * sentence took its place.
   */
  async say({text, language, pace}: Sentence): Promise<Said | undefined> {
    this.stop();
    const voice = localVoice(this.#synthesis.getVoices(), language);
    if (!voice) return 'failed';
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = pace;
    this.#saying = utterance;
    const said = await this.#over(utterance);
    if (this.#saying !== utterance) return undefined;
    this.#saying = undefined;
    return said;
  }

  /** At once. To pause is to stop: phones cannot go on in a sentence, and Chromium loses one that paused for long. */
  stop(): void {
    this.#saying = undefined;
    this.#synthesis.cancel();
  }

  #over(utterance: SpeechSynthesisUtterance): Promise<Said> {
    return new Promise((resolve) => {
      let hasBegun = false;
      let quiet = 0;
      const looks = setInterval(() => {
        const {speaking, pending} = this.#synthesis;
        quiet = speaking || pending ? 0 : quiet + 1;
        // It is over, too, when something else is said.
        if (this.#saying !== utterance || quiet >= quietLooks) over(hasBegun ? 'said' : 'silent');
      }, lookEveryMs);
      const over = (said: Said) => {
        clearInterval(looks);
        resolve(said);
      };
      utterance.addEventListener('start', () => (hasBegun = true));
      utterance.addEventListener('end', () => over('said'));
      utterance.addEventListener('error', ({error}) => over(error === 'not-allowed' ? 'silent' : 'failed'));
      this.#synthesis.speak(utterance);
    });
  }
}
