/** Somebody who presses whatever there is, from within the page. */
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {isAnswered, rightAnswerOf, unpackAnswer, widthOf} from '../../../src/domain/blocks/practice.ts';
import {closingLv} from '../../../src/locales/lv/closing.ts';
import {shellLv} from '../../../src/locales/lv/shell.ts';
import type {Chance} from '../../runtime/fault-lab/chance.ts';
import type {Touched} from '../../runtime/fault-lab/oracle.ts';
import {fill, isPracticeElement, type OpenPractice} from '../in-page/fill.ts';
import {blocksOnScreen, findDeep, ownerOf, settled, type BlockElement} from '../in-page/reach.ts';

/** What is about to be touched is told before; `look` is called after. */
export interface Watch {
  readonly touches: (touched: readonly Touched[]) => void;
  readonly look: () => void;
}

const controls = 'button, a[href^="#"], input, select, textarea, summary, [role=button]';
/** Ways out of the page are taken elsewhere: the quick exit, after the end the LMS’s page anew, and from a start that failed. What is on screen is read in one language. */
const leftAlone = '.exit, [href$="/page/technical"], .languages button';
const isWayOut = (control: HTMLElement): boolean => control.matches(leftAlone) || isReload(control);

/** Where no course began, trying again is to load the page anew as well. */
function isReload({textContent}: HTMLElement): boolean {
  const words = textContent.trim();
  const hasBegun = document.querySelector('course-player')?.state !== undefined;
  return words === closingLv.reload || (words === shellLv.tryAgain && !hasBegun);
}

export class Monkey {
  readonly #chance: Chance;
  readonly #watch: Watch;
  readonly #isDiligent: boolean;

  /** @param isDiligent answers rightly, and checks every answer */
  constructor(chance: Chance, watch: Watch, isDiligent: boolean) {
    this.#chance = chance;
    this.#watch = watch;
    this.#isDiligent = isDiligent;
  }

  /** Opens a lesson of the module or the page on screen; nothing where there is none. */
  async visit(isWanted: (kind: string) => boolean): Promise<void> {
    const view = document.querySelector('course-player')?.view;
    const module = view && 'module' in view ? view.module : undefined;
    const lessons = module?.lessons.filter(({kind}) => isWanted(kind)) ?? [];
    if (!module || lessons.length === 0) {
      // Back to where a module is.
      location.hash = '';
      return settled();
    }
    location.hash = `/${module.id}/${this.#chance.one(lessons).id}`;
    await settled();
    this.#watch.look();
  }

  /** So many presses, some of them a whole answer. */
  async press(times: number): Promise<void> {
    for (let press = 0; press < times; press++) {
      const open = this.#openBlocks();
      if (open.length > 0 && this.#chance.isOne(2)) await this.#answer(this.#chance.one(open));
      else await this.#pressAnything();
      this.#watch.look();
    }
  }

  /** Works on the quiz on screen without a pause: starts tries, answers, goes on. */
  async study(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      const [quiz] = blocksOnScreen().filter(({block}) => block.type === 'quiz');
      const [question] = this.#openBlocks();
      if (question) await this.#answer(question);
      else {
        const ways = quiz ? findDeep('.ways [value=next], #start', quiz.renderRoot) : [];
        const [way] = ways.filter(isPressable);
        if (way) await this.#pressOne(way);
      }
      this.#watch.look();
    }
  }

  /** Blocks and questions whose answer may still be changed. */
  #openBlocks(): readonly OpenPractice[] {
    return blocksOnScreen()
      .filter(isPracticeElement)
      .filter(({checked, readOnly, isConnected}) => !checked && !readOnly && isConnected);
  }

  async #answer(element: OpenPractice): Promise<void> {
    this.#watch.touches(touchedIn(element));
    const {block} = element;
    const bits = Array.from({length: widthOf(block)}, () => (this.#chance.isOne(2) ? '1' : '0'));
    const random = unpackAnswer(block, bits.join(''));
    const isRight = this.#isDiligent || !this.#chance.isOne(6) || !isAnswered(block, random);
    await fill(element, isRight ? rightAnswerOf(block) : random);
    this.#watch.look();
    // Left half-done now and then.
    if (this.#isDiligent || !this.#chance.isOne(5))
      element.renderRoot.querySelector<HTMLElement>('#check')?.click();
    await settled();
  }

  async #pressAnything(): Promise<void> {
    const [dialog] = findDeep('dialog').filter((one) => one.matches(':modal'));
    const reachable = findDeep(controls, dialog).filter(isPressable);
    if (reachable.length === 0) return;
    await this.#pressOne(
      this.#chance.pick(reachable.map((one) => [ownerOf(one) ? 6 : one.matches('.primary') ? 3 : 1, one])),
    );
  }

  async #pressOne(control: HTMLElement): Promise<void> {
    const owner = ownerOf(control);
    const isHarmless = owner?.block.type === 'quiz' && control.id !== 'start';
    if (owner && !isHarmless) this.#watch.touches(touchedIn(owner));
    if (control instanceof HTMLSelectElement) control.selectedIndex = this.#chance.below(control.length);
    else if (isField(control)) control.value = String(this.#chance.below(100));
    else control.click();
    if (control instanceof HTMLSelectElement || isField(control)) {
      control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      control.dispatchEvent(new Event('change', {bubbles: true}));
    }
    await settled();
  }
}

const isPressable = (control: HTMLElement): boolean =>
  !isWayOut(control) && !control.matches(':disabled') && control.checkVisibility({visibilityProperty: true});

const isField = (control: HTMLElement): control is HTMLInputElement | HTMLTextAreaElement =>
  control instanceof HTMLTextAreaElement ||
  (control instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(control.type));

/** Slots whose answers may change with a press in this block. */
function touchedIn({block}: BlockElement): readonly Touched[] {
  const player = document.querySelector('course-player');
  const view = player?.view;
  const id = view?.type === 'lesson' ? view.module.id : undefined;
  const module = player?.state?.course.modules.find((summary) => summary.id === id)?.tracking;
  return module === undefined ? [] : slotsOf(block).map((slot) => ({module, slot}));
}

function slotsOf(block: Block): readonly number[] {
  if (block.type === 'scenario') return block.decisions.map(({tracking}) => tracking);
  return 'tracking' in block ? [block.tracking] : [];
}
