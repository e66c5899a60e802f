/**
 * What of a page is read aloud, in the order in which it is seen: its words, the answers of a question as such, pictures by
 * their alternative text. Only what is on screen: the right answers are no part of a page before it is checked.
 */
import {languageOf} from '../../domain/aloud/voice.ts';
import type {Passage, PassageKind} from './passage.ts';

/** What one presses or fills in, ways to other places, footnotes, what is told as it happens, and what says so itself. */
const unread = [
  'button:not([aria-expanded], [data-aloud=choice])',
  'input, select, textarea, progress, nav, dialog, video, film-player, hosted-film, aloud-button',
  'source-note, [popover], [aria-hidden=true], .visually-hidden, [role=status], [data-aloud=off]',
  'script, style, template',
].join(', ');

/** A fold that is shut, of what is there besides. */
const shutFold = 'details:not([open]) > summary.fold-line';

/** So few answers are told apart without numbers: "myth" and "fact". */
const fewChoices = 2;

/** A letter or a number before what it stands for is said with it: "B", "2.". */
const label = /^[\p{L}\p{N}]{1,2}[.)]?$/u;

/** All passages of an element, as it is now. */
export function passagesIn(root: Element): readonly Passage[] {
  const walk = new Walk();
  walk.into(root);
  return walk.end();
}

type Language = Passage['language'];
type Piece = Passage['pieces'][number] & {readonly language: Language};
type Mutable = {-readonly [Key in keyof Passage]: Passage[Key]} & {pieces: Piece[]};

class Walk {
  readonly #passages: Mutable[] = [];
  /** What the next words belong to; undefined: a passage of their own. */
  #open: Mutable | undefined;
  #kind: PassageKind = {type: 'text'};
  /** As the nearest element around says it; undefined: none of the page does. */
  #language: Language;

  into(element: Element): void {
    const {display} = getComputedStyle(element);
    // What has no box of its own may have contents that are seen.
    if (element.matches(unread) || element.matches(shutFold) || (display !== 'contents' && !isShown(element)))
      return;
    const around = this.#language;
    this.#language = languageOf(element.getAttribute('lang') ?? '') || around;
    this.#contents(element, display);
    this.#language = around;
  }

  #contents(element: Element, display: string): void {
    const picture = pictureText(element);
    if (picture !== undefined) return this.#picture(element, picture);
    if (element instanceof SVGElement) return;
    const isApart = !/^(?:inline|contents)/.test(display) || element.matches('br');
    if (isApart) this.#open = undefined;
    const kind = choiceKind(element);
    if (kind) this.#kind = kind;
    for (const child of childrenOf(element)) {
      if (child instanceof Text) this.#words(child, element);
      else if (child instanceof Element) this.into(child);
    }
    if (kind) this.#kind = {type: 'text'};
    if (isApart) this.#open = undefined;
  }

  end(): readonly Passage[] {
    for (const passage of this.#passages)
      if (passage.pieces.length > 0) passage.language = languageOfAll(passage.pieces);
    return this.#passages.reduce<Passage[]>((all, passage) => {
      const last = all.at(-1);
      if (!last || last.kind.type !== 'text' || passage.kind.type !== 'text') return [...all, passage];
      return label.test(last.text.trim()) ? [...all.slice(0, -1), joined(last, passage)] : [...all, passage];
    }, []);
  }

  #words(node: Text, element: Element): void {
    if (!this.#open) {
      // Space between two parts of the page is nobody's.
      if (node.data.trim() === '') return;
      this.#open = {key: node, text: '', pieces: [], element, language: undefined, kind: this.#kind};
      this.#passages.push(this.#open);
    }
    this.#open.pieces.push({node, from: this.#open.text.length, language: this.#language});
    this.#open.text += node.data;
  }

  #picture(element: Element, text: string): void {
    this.#open = undefined;
    const language = this.#language;
    this.#passages.push({key: element, text, pieces: [], element, language, kind: {type: 'picture'}});
  }
}

/** A word of another language amid a sentence is said with it; signs and numbers are of any. */
function languageOfAll(pieces: readonly Piece[]): Language {
  const worded = pieces.filter(({node}) => /\p{L}/u.test(node.data));
  const languages = new Set(worded.map(({language}) => language));
  return languages.size === 1 ? worded[0]?.language : undefined;
}

function joined(before: Passage, passage: Passage): Passage {
  const text = `${before.text.trimEnd()} `;
  const pieces = passage.pieces.map(({node, from}) => ({node, from: from + text.length}));
  return {...passage, text: text + passage.text, pieces: [...before.pieces, ...pieces], key: before.key};
}

/** As they are seen: what an element draws itself, with what it was given in the places for that. */
function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const given = element.assignedNodes();
    return given.length > 0 ? given : element.childNodes;
  }
  return (element.shadowRoot ?? element).childNodes;
}

/** Older browsers do not say: then all of it is. */
const isShown = (element: Element): boolean =>
  !('checkVisibility' in element) || element.checkVisibility({visibilityProperty: true});

/** Undefined: no picture, or one that says nothing. */
function pictureText(element: Element): string | undefined {
  if (element instanceof HTMLImageElement) return element.alt || undefined;
  return element.getAttribute('role') === 'img'
    ? (element.getAttribute('aria-label') ?? undefined)
    : undefined;
}

/** Undefined: no answer of several. */
function choiceKind(element: Element): PassageKind | undefined {
  const input =
    element.matches('label') && element.querySelector<HTMLInputElement>('[type=radio], [type=checkbox]');
  if (!input && !element.matches('[data-aloud=choice]')) return undefined;
  const together = input ? 'label' : '[data-aloud=choice]';
  const all = [...(element.closest('fieldset, [role=group]')?.querySelectorAll(together) ?? [])];
  if (all.length === 0 || (input && all.length <= fewChoices)) return undefined;
  return {type: 'choice', number: all.indexOf(element) + 1, picked: input ? input.checked : false};
}
