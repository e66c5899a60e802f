/** What a test sees and steers of the fake. */
export interface FakeSpeech {
  /** Everything said, in order; a sentence that was cut off stands there, too. */
  readonly said: readonly {readonly text: string; readonly voice: string; readonly rate: number}[];
  /** Says the sentence at hand to its end. */
  finish(): void;
  /** The voices become other ones, as when a browser has loaded them. */
  setVoices(voices: readonly FakeVoice[]): void;
  /** From now on a sentence ends so: as it should, with this error, or with no event at all. */
  behave(how: 'well' | 'forgets-end' | SpeechSynthesisErrorCode): void;
}

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
  }
}

/**
 * A voice that makes no sound, in place of the browser's: events come in a later task and in the order of the Web Speech
 * API (start, end; "interrupted" for what is cut off while it is said, "canceled" for what waits). A sentence lasts until
 * `finish`, or `sentenceMs`. It travels into a page as text: it knows nothing but its arguments.
 */
export function installFakeSpeech({
  voices,
  sentenceMs,
}: {
  voices: readonly FakeVoice[];
  sentenceMs?: number;
}): void {
  type Utterance = EventTarget & {text: string; voice: FakeVoice | null; rate: number};
  class FakeUtterance extends EventTarget {
    voice: FakeVoice | null = null;
    lang = '';
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  let offered = voices;
  let how: Parameters<FakeSpeech['behave']>[0] = 'well';
  let queue: Utterance[] = [];
  let speaking: Utterance | undefined;
  const said: {text: string; voice: string; rate: number}[] = [];
  const tell = (utterance: Utterance, type: string, error?: string) =>
    utterance.dispatchEvent(Object.assign(new Event(type), error === undefined ? {} : {error}));
  const next = () => {
    if (speaking) return;
    const begun = queue.shift();
    if (!begun) return;
    speaking = begun;
    if (how !== 'well' && how !== 'forgets-end') {
      speaking = undefined;
      tell(begun, 'error', how);
      return next();
    }
    said.push({text: begun.text, voice: begun.voice?.name ?? '', rate: begun.rate});
    tell(begun, 'start');
    if (sentenceMs !== undefined) setTimeout(() => speaking === begun && finish(), sentenceMs);
  };
  const finish = () => {
    const ended = speaking;
    speaking = undefined;
    if (ended && how !== 'forgets-end') tell(ended, 'end');
    next();
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [...offered],
    speak: (utterance: Utterance) => {
      queue.push(utterance);
      setTimeout(next);
    },
    cancel: () => {
      const waiting = queue;
      const cut = speaking;
      queue = [];
      speaking = undefined;
      setTimeout(() => {
        if (cut) tell(cut, 'error', 'interrupted');
        for (const each of waiting) tell(each, 'error', 'canceled');
      });
    },
  });
  Object.defineProperties(synthesis, {
    speaking: {get: () => speaking !== undefined},
    pending: {get: () => queue.length > 0},
  });
  const setVoices = (newer: readonly FakeVoice[]) => {
    offered = newer;
    synthesis.dispatchEvent(new Event('voiceschanged'));
  };
  const fakeSpeech: FakeSpeech = {said, finish, setVoices, behave: (as) => (how = as)};
  for (const [key, value] of Object.entries({
    SpeechSynthesisUtterance: FakeUtterance,
    speechSynthesis: synthesis,
    fakeSpeech,
  }))
    Object.defineProperty(globalThis, key, {configurable: true, writable: true, value});
}
