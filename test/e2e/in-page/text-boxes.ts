/** Where every word stands, through all shadow roots: `words x y width height`. Of what is the learner's own, the place alone. */
export function textBoxes(): readonly string[] {
  const found: string[] = [];
  const note = (words: string, {x, y, width, height}: DOMRect) => {
    const place = [x, y, width, height].map(Math.round);
    if (width * height > 0 && words !== '') found.push(`${words} ${place.join(' ')}`);
  };
  const walk = (node: Node): void => {
    if (node instanceof HTMLStyleElement || node instanceof Comment) return;
    if (node instanceof Element && node.hasAttribute('data-own'))
      return note('…', node.getBoundingClientRect());
    // Between the texts of a template stand comments: what no element parts is one text.
    let run: Text[] = [];
    const noteRun = () => {
      const [first, last] = [run[0], run.at(-1)];
      run = [];
      if (!first || !last) return;
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      note(range.toString().replaceAll(/\s+/g, ' ').trim(), range.getBoundingClientRect());
    };
    for (const child of ((node instanceof Element && node.shadowRoot) || node).childNodes) {
      if (child instanceof Text) run.push(child);
      else if (child instanceof Element) {
        noteRun();
        walk(child);
      }
    }
    noteRun();
  };
  const player = document.querySelector('course-player');
  if (player) walk(player.firstElementChild ?? player);
  return found;
}

/** Hides, as the first screen does, what is the learner's own. */
export function hideOwn(): void {
  const hideIn = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.hasAttribute('data-own')) element.style.visibility = 'hidden';
      if (element.shadowRoot) hideIn(element.shadowRoot);
    }
  };
  hideIn(document);
}

/** What can be read on screen. */
export function shownWords(): string {
  const wordsIn = (node: Node): string => {
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(wordsIn).join(' ');
    if (node instanceof Text) {
      const {parentNode} = node;
      const parent = parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
      return parent instanceof Element && parent.checkVisibility({visibilityProperty: true}) ? node.data : '';
    }
    return [...((node instanceof Element && node.shadowRoot) || node).childNodes].map(wordsIn).join(' ');
  };
  return wordsIn(document.body).replaceAll(/\s+/g, ' ').trim();
}
