/** The voices of a device, as far as reading aloud asks about them: a part of what a browser tells. */
export interface Voice {
  /** BCP 47, as "lv-LV"; Android writes "lv_LV". */
  readonly lang: string;
  /** False: whatever is said is sent to somebody's server. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** The voice of this device for a language ("lv"); undefined: there is none. One that sends what it says is none. */
export function localVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const own = voices.filter((voice) => voice.localService && languageOf(voice.lang) === language);
  return own.find((voice) => voice.default) ?? own[0];
}

/** "lv" of "lv-LV" and of "lv_LV"; '' of what begins with no letter. */
export const languageOf = (tag: string): string => /^[a-z]+/.exec(tag.toLowerCase())?.[0] ?? '';

/** How fast it is read, by the name under which the device keeps that: 1 is the voice's own pace. */
export const paces = {normal: 1, slow: 0.8, fast: 1.25, fastest: 1.5} as const;
