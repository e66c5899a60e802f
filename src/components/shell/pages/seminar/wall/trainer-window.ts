import {html, nothing, render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {SeminarAction, SeminarState} from '../../../../../domain/seminar/seminar-state.ts';
import type {Slide} from '../../../../../domain/seminar/slide.ts';
import type {LoadedPart} from '../../../../../domain/seminar/slides.ts';
import type {SeminarWords} from '../../../../../locales/by-language/seminar.ts';
import {momentText} from '../../../../../languages/formats.ts';
import {renderNote} from './note-view.ts';
import {wall} from './slide-setting.ts';

/** What the trainer sees of the stage. */
export interface TrainerView {
  readonly words: SeminarWords;
  readonly room: SeminarState;
  readonly part: LoadedPart;
  readonly slide: Slide;
  readonly next: Slide | undefined;
  /** What is left of the part, as on the face of the clock. */
  readonly left: string;
  readonly send: (action: SeminarAction) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/**
 * A window of the trainer's own, on their screen while the wall shows the slide. It belongs to this page, which draws into it: no second
 * visit begins, and it goes with the stage. Keys in it are the stage's keys.
 */
export class TrainerWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #view: () => TrainerView | undefined;
  readonly #onKey: (event: KeyboardEvent) => void;
  #window: Window | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;
  /** The browser, or the LMS's frame, let no window open. */
  isRefused = false;

  constructor(
    host: ReactiveControllerHost,
    view: () => TrainerView | undefined,
    onKey: (event: KeyboardEvent) => void,
  ) {
    this.#host = host;
    this.#view = view;
    this.#onKey = onKey;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#window?.closed === false;
  }

  readonly open = (): void => {
    const opened = window.open('', 'kr-trainer', 'popup,width=900,height=700');
    this.isRefused = opened === null;
    this.#window = opened ?? undefined;
    if (opened) {
      dress(opened);
      opened.addEventListener('keydown', this.#onKey, {capture: true});
      // Asked only after it is gone.
      opened.addEventListener('pagehide', () => setTimeout(() => this.#host.requestUpdate()));
      clearInterval(this.#tick);
      this.#tick = setInterval(() => this.hostUpdated(), 1000);
      window.addEventListener('pagehide', this.#close);
    }
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const view = this.#view();
    if (this.isOpen && this.#window && view) render(renderView(view), this.#window.document.body);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** Also when this page goes: nobody would draw into the window any more, and what stands in it would stay there. */
  readonly #close = (): void => {
    window.removeEventListener('pagehide', this.#close);
    clearInterval(this.#tick);
    this.#window?.close();
    this.#window = undefined;
  };
}

function renderView({words, room, part, slide, next, left, send, onBack, onNext}: TrainerView) {
  return html`<header>
      <p><strong>${part.title}</strong> · ${words.minutes(part.minutes)}</p>
      <p class="clock">${left}</p>
      <p>${words.clock} ${momentText(Date.now(), {timeStyle: 'short'})}</p>
      <p>
        <button @click=${onBack}>${words.previous}</button>
        <button class="primary" @click=${onNext}>${words.next}</button>
      </p>
    </header>
    <main>
      <h1>${words.nowOnWall}: ${slide.title}</h1>
      <p>${next ? html`${words.afterThat}: ${next.title}` : nothing}</p>
      <h2>${words.note}</h2>
      ${renderNote(part.id, room, words, send)}
      ${
        part.trainer
          ? html`<h2>${words.forTrainer}</h2>
              ${wall(part.trainer)}`
          : nothing
      }
    </main>`;
}

/** The window begins empty: its language, its name and its look. Sheets are made by it, since it takes no others. */
function dress(opened: Window): void {
  const {document: page} = opened;
  page.documentElement.lang = document.documentElement.lang;
  page.title = document.title;
  const sheet = new (opened as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(look);
  page.adoptedStyleSheets = [sheet];
}

const look = `
  :root { color-scheme: light dark; }
  body { margin: 0; background: Canvas; color: CanvasText; font: 1.125rem/1.5 system-ui, sans-serif; }
  header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center;
    padding: 0.5rem 1.5rem; border-bottom: 1px solid; background: Canvas; }
  header p { margin: 0; }
  main { max-width: 50rem; padding: 0.5rem 1.5rem 2rem; }
  h1 { font-size: 1.4rem; }
  h2 { margin-top: 1.5rem; font-size: 1.2rem; }
  .clock { font-size: 2.2rem; font-weight: 600; font-variant-numeric: tabular-nums; }
  button { min-height: 2.75rem; padding: 0 1.2rem; font: inherit; }
  .primary { font-weight: 600; }
  textarea { box-sizing: border-box; width: 100%; min-height: 7rem; padding: 0.5rem; font: inherit; }
  :focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;
