import '../../../components/aloud/aloud-bar.ts';
import type {AloudBarElement, AloudState} from '../../../components/aloud/aloud-bar.ts';
import {Mark} from '../../../components/aloud/mark.ts';
import {firstInSight, follow} from '../../../components/aloud/page-place.ts';
import type {Passage} from '../../../components/aloud/passage.ts';
import {passagesIn} from '../../../components/aloud/passages.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {AloudWish} from '../../../components/aloud/aloud-events.ts';
import {sentencesOf} from '../../../domain/aloud/sentences.ts';
import {paces} from '../../../domain/aloud/voice.ts';
import {language} from '../../../languages/on-screen.ts';
import {sentenceBreaks} from '../../../languages/sentence-breaks.ts';
import type {AloudWords} from '../../../locales/by-language/aloud.ts';
import {Speaker} from '../../../runtime/aloud/speaker.ts';
import {placeBar, pageOf, whenLeft} from './page-of.ts';
import {saidOf, type Place} from './said-of.ts';

/** A screen reader says by then on which button one stands. */
const otherVoiceMs = 1500;

export type Pace = keyof typeof paces;

export interface ReadingOptions {
  readonly player: CoursePlayerElement;
  readonly words: AloudWords;
  /** A screen reader may be speaking: it is given the time to say where one is. */
  readonly byKeyboard: boolean;
  readonly pace: Pace;
  /** Another one was picked. */
  readonly onPace: (pace: Pace) => void;
}

/** One reading of one page, until it is stopped or the page is left. */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #player: CoursePlayerElement;
  readonly #language = language();
  readonly #speaker = new Speaker();
  readonly #mark = new Mark();
  readonly #bar: AloudBarElement = document.createElement('aloud-bar');
  /** Its place goes on being known when what it stood in is gone: by what was read before it. */
  #read: readonly Node[] = [];
  #at: Place | undefined;
  #seen: Element | Range | undefined;
  #pace: Pace;
  #hasBegun = false;
  #forget: readonly (() => void)[] = [];

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#player = options.player;
    this.#pace = options.pace;
  }

  /** Shows the bar, and reads from where one is. */
  async begin(): Promise<void> {
    const bar = this.#bar;
    const {words, byKeyboard} = this.#options;
    bar.words = words;
    bar.pace = this.#pace;
    bar.addEventListener('course-aloud-wish', ({wish}) => this.#do(wish));
    bar.addEventListener('course-aloud-pace', ({pace}) => this.#changePace(pace));
    this.#forget = [
      whenLeft(this.#player, {
        onLeft: () => this.stop(),
        onHidden: () => this.#pause(),
        onStep: () => this.#onStep(),
      }),
    ];
    // Before the bar moves what is below it.
    const passages = this.#passages();
    this.#at = this.#firstOf(passages, await firstInSight(passages));
    // It may have been left meanwhile.
    if (this.#forget.length === 0) return;
    this.#forget = [...this.#forget, placeBar(this.#player, bar)];
    await bar.updateComplete;
    bar.focusMain();
    if (byKeyboard) await new Promise((resolve) => setTimeout(resolve, otherVoiceMs));
    // Meanwhile it may have been paused, left, or told to go on.
    if (bar.isConnected && bar.state === 'reads' && !this.#hasBegun) await this.#readOn();
  }

  /** At once, and for good. */
  stop(): void {
    this.#speaker.stop();
    this.#mark.clear();
    for (const forget of this.#forget) forget();
    this.#forget = [];
  }

  #do(wish: AloudWish): void {
    if (wish === 'stop') {
      this.stop();
      return this.#giveFocusBack();
    }
    if (wish === 'pause') return this.#pause();
    if (wish === 'back') this.#at = this.#before() ?? this.#at;
    // What was read to its end is gone on from, as far as there is more by now.
    if (wish === 'on' || this.#bar.state === 'waits' || this.#bar.state === 'at-end')
      this.#at = wish === 'back' ? this.#at : (this.#after() ?? this.#at);
    void this.#readOn();
  }

  async #readOn(): Promise<void> {
    this.#hasBegun = true;
    this.#show('reads');
    for (let place = this.#at; place; place = this.#after()) {
      this.#at = place;
      const said = await this.#say(place);
      if (said === undefined) return;
      if (said !== 'said') return this.#show(said === 'failed' ? 'failed' : 'paused');
    }
    this.#show(this.#isMoreToTurnTo() ? 'waits' : 'at-end');
  }

  async #say(place: Place) {
    const {passage, span} = place;
    const before = this.#seen;
    this.#seen = this.#mark.show(passage, span.from, span.to);
    void follow(this.#seen, before);
    const text = saidOf(place, this.#options.words, this.#language);
    const language = passage.language ?? this.#language;
    return this.#speaker.say({text, language, pace: paces[this.#pace]});
  }

  #pause(): void {
    if (this.#bar.state !== 'reads') return;
    this.#speaker.stop();
    this.#show('paused');
  }

  /** The same sentence from its beginning: no voice changes its pace in the middle of one. */
  #changePace(pace: string): void {
    if (!(pace in paces)) return;
    // Looked up in the line above.
    this.#pace = this.#bar.pace = pace as Pace;
    this.#options.onPace(this.#pace);
    if (this.#bar.state === 'reads') void this.#readOn();
  }

  /** Another step of the lesson is on screen: what waited for it goes on, what was in the middle begins there. */
  #onStep(): void {
    const {state} = this.#bar;
    this.#speaker.stop();
    this.#at = this.#firstOf(this.#passages(), 0);
    if (state === 'reads' || state === 'waits') void this.#readOn();
    else this.#mark.clear();
  }

  #isMoreToTurnTo(): boolean {
    return (
      this.#player.renderRoot.querySelector('lesson-page')?.renderRoot.querySelector('.turns [value=on]') !=
      null
    );
  }

  #show(state: AloudState): void {
    this.#bar.state = state;
    if (state === 'waits' || state === 'at-end') this.#mark.clear();
  }

  /** What is in another language is left out where the device has no voice for it: no other one says it so that it is understood. */
  #passages(): readonly Passage[] {
    const page = pageOf(this.#player);
    return (page ? passagesIn(page) : []).filter(
      ({language = this.#language}) => language === this.#language || this.#speaker.speaks(language),
    );
  }

  #after(): Place | undefined {
    const {passage, span} = this.#at ?? {};
    if (passage && span && passage.key.isConnected) {
      const next = this.#sentences(passage).find((each) => each.span.from > span.from);
      if (next) return next;
    }
    const passages = this.#passages();
    return this.#firstOf(passages, this.#indexIn(passages) + 1);
  }

  #before(): Place | undefined {
    const {passage, span} = this.#at ?? {};
    if (passage && span) {
      const previous = this.#sentences(passage).findLast((each) => each.span.from < span.from);
      if (previous) return previous;
    }
    const passages = this.#passages();
    for (let at = this.#indexIn(passages) - 1; at >= 0; at--) {
      const last = this.#sentencesAt(passages, at).at(-1);
      if (last) return last;
    }
    return undefined;
  }

  #firstOf(passages: readonly Passage[], from: number): Place | undefined {
    for (let at = from; at < passages.length; at++) {
      const [first] = this.#sentencesAt(passages, at);
      if (first) return first;
    }
    return undefined;
  }

  /** Of the newest passage that is still there; -1 for none. */
  #indexIn(passages: readonly Passage[]): number {
    const places = new Map(passages.map(({key}, index) => [key, index]));
    const known = this.#read.findLast((key) => places.has(key));
    return known === undefined ? -1 : (places.get(known) ?? -1);
  }

  /** Where there are some, this is where one is. */
  #sentencesAt(passages: readonly Passage[], at: number): readonly Place[] {
    const passage = passages[at];
    const sentences = passage ? this.#sentences(passage) : [];
    if (sentences.length > 0) this.#read = passages.slice(0, at + 1).map(({key}) => key);
    return sentences;
  }

  #sentences(passage: Passage): readonly Place[] {
    const {goesOn} = this.#options.words.speech;
    const breaks = sentenceBreaks(passage.text, passage.language ?? this.#language);
    const spans = sentencesOf(passage.text, {breaks, goesOn});
    return spans.map((span, index) => ({passage, span, isFirst: index === 0}));
  }

  /** To what began it, or to the page's heading. */
  #giveFocusBack(): void {
    const root = pageOf(this.#player)?.shadowRoot;
    const opener = [...(root?.querySelectorAll('aloud-button') ?? [])].find(
      (each) => each.getClientRects().length > 0,
    );
    const button = opener?.shadowRoot?.querySelector<HTMLElement>('button');
    (button ?? root?.querySelector<HTMLElement>('h1'))?.focus({preventScroll: true});
  }
}
