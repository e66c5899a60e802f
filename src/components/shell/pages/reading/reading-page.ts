import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {
  readingOptions,
  standardReading,
  type ReadingChoices,
  type ReadingTopic,
} from '../../../../domain/pages/reading.ts';
import type {AloudWords} from '../../../../locales/by-language/aloud.ts';
import {strings} from '../../../../locales/pages.ts';
import {OwnVoice} from '../../../aloud/own-voice.ts';
import '../../../aloud/aloud-button.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {ReadingEvent} from '../page-events.ts';
import {sidePageStyles} from '../side-page-styles.ts';

/** How the course is shown on this device. Each choice counts at once; this page itself is the sample.
 * @fires course-reading - Something else was chosen. */
@customElement('reading-page')
export class ReadingPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2);
        min-width: 0;
        margin: 0 0 var(--kr-space-5);
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: var(--kr-space-2);
        padding: 0;
        font-weight: 600;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--kr-space-2);
        min-height: var(--kr-tap);
        max-width: 100%;
        padding: var(--kr-space-2) var(--kr-space-4);
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        line-height: 1.3;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      label:hover,
      label:has(:checked) {
        background: var(--kr-accent-soft);
      }
      label:has(:checked) {
        border-color: var(--kr-accent);
        font-weight: 600;
        box-shadow: inset 0 0 0 1px var(--kr-accent);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--kr-focus);
        outline-offset: 2px;
      }
      input {
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
        margin: 0;
        accent-color: var(--kr-accent);
      }
      input:focus-visible {
        outline: none;
      }
    `,
  ];

  @property({attribute: false}) choices: ReadingChoices = standardReading;
  /** False where this device does not keep it. */
  @property({attribute: false}) isKept = true;
  /** What is said of reading aloud; undefined: nothing. */
  @property({attribute: false}) aloud: AloudWords | undefined;
  @state() private said = '';
  private readonly voice = new OwnVoice(this);

  override render() {
    const words = strings();
    const {reading} = words;
    // The topics are the keys of the options.
    const topics = (Object.keys(readingOptions) as ReadingTopic[]).filter((topic) => topic !== 'aloud');
    return html`<h1 tabindex="-1">${words.pages.reading}</h1>
      <p class="lead">${reading.lead}</p>
      <form>
        ${topics.map((topic) => this.renderTopic(topic, reading.topics[topic], reading.options[topic]))}
        ${this.renderAloud()}
      </form>
      <p role="status">${this.isKept ? this.said : reading.notKept}</p>
      <section class="paper" aria-label=${reading.sample}>
        <h2>${reading.sample}</h2>
        <p>${reading.sampleText}</p>
      </section>
      <p class="ways">
        <button class="button" @click=${() => this.choose(standardReading)}>${reading.reset}</button>
      </p>
      <p class="muted">${reading.fontNote}</p>`;
  }

  /** Nothing where this device reads nothing aloud. */
  private renderAloud() {
    const {aloud} = this;
    if (!aloud || !this.voice.exists) return nothing;
    return html`${this.renderTopic('aloud', aloud.bar, aloud.paces)}
      <p class="muted">${aloud.note}</p>
      <p><aloud-button wide></aloud-button></p>`;
  }

  private renderTopic(topic: ReadingTopic, name: string, words: Readonly<Record<string, string>>) {
    return html`<fieldset>
      <legend>${name}</legend>
      ${readingOptions[topic].map(
        (option) =>
          html`<label
            ><input
              type="radio"
              name=${topic}
              value=${option}
              .checked=${this.choices[topic] === option}
              @change=${() => this.choose({...this.choices, [topic]: option})}
            />${words[option] ?? nothing}</label
          >`,
      )}
    </fieldset>`;
  }

  private choose(choices: ReadingChoices) {
    this.choices = choices;
    this.said = strings().reading.done;
    this.dispatchEvent(new ReadingEvent(choices, this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-page': ReadingPageElement;
  }
}
