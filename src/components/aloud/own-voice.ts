import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {localVoice} from '../../domain/aloud/voice.ts';
import {language} from '../../languages/on-screen.ts';

/** Where a browser does not say when it is idle (Safari), it has had time to paint by then. */
const usualWaitMs = 200;

/** Whether this device can read the language on screen aloud by itself. It looks when the page is idle, and when voices arrive. */
export class OwnVoice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Asking makes a browser load its voices. */
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** To be asked while rendering. */
  get exists(): boolean {
    return this.#isAsked && localVoice(speechSynthesis.getVoices(), language()) !== undefined;
  }

  hostConnected(): void {
    if (!('speechSynthesis' in window)) return;
    // Not there in older Safari, whose voices are known at once.
    speechSynthesis.addEventListener?.('voiceschanged', this.#onVoices);
    if ('requestIdleCallback' in window) requestIdleCallback(this.#onVoices);
    else setTimeout(this.#onVoices, usualWaitMs);
  }

  hostDisconnected(): void {
    if ('speechSynthesis' in window) speechSynthesis.removeEventListener?.('voiceschanged', this.#onVoices);
  }

  readonly #onVoices = (): void => {
    this.#isAsked = true;
    this.#host.requestUpdate();
  };
}
