import {html, type LitElement} from 'lit';
import {words} from '../words.ts';
import {PressToEdit, type PressedText} from './press-to-edit.ts';

/** Above a frame with the course: whether a press in it plays the course or leads to the words that were pressed. */
export class EditSwitch {
  readonly #host: LitElement;
  readonly #frame: () => HTMLIFrameElement | null;
  readonly #onPress: (pressed: PressedText) => void;
  #isOn = false;
  #pressing: PressToEdit | undefined;

  constructor(
    host: LitElement,
    frame: () => HTMLIFrameElement | null,
    onPress: (pressed: PressedText) => void,
  ) {
    this.#host = host;
    this.#frame = frame;
    this.#onPress = onPress;
  }

  render() {
    const {editHere, editHereHint} = words();
    return html`<div>
      <label class="choice">
        <input
          type="checkbox"
          name="editing"
          aria-describedby="editing-hint"
          .checked=${this.#isOn}
          @change=${() => {
            this.#isOn = !this.#isOn;
            this.#host.requestUpdate();
            this.pageLoaded();
          }}
        />
        ${editHere}
      </label>
      <p id="editing-hint" class="hint">${editHereHint}</p>
    </div>`;
  }

  /** The frame shows another page. */
  pageLoaded(): void {
    this.#pressing?.off();
    const page = this.#frame()?.contentWindow;
    this.#pressing = this.#isOn && page ? new PressToEdit(page, words().editPiece, this.#onPress) : undefined;
  }
}
