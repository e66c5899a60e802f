/**
 * Something over the page was closed, or a field emptied: whoever pressed Esc for that has not asked for the
 * quick exit. Of its own file, since nothing of the first launch closes but the notice of a failed save in the bar.
 */
export class ClosedEvent extends Event {
  constructor() {
    super('course-closed', {bubbles: true, composed: true});
  }
}

/** What stood in a search field at the last press of Esc. */
let lastWords = '';

/**
 * Tells it when this press of Esc is for the search field it is pressed in, which most browsers empty then. Where the words are
 * still there at the next press, the browser does not, and that one is half of the quick exit.
 */
export function tellEmptied({key, currentTarget: field}: KeyboardEvent): void {
  if (key !== 'Escape' || !(field instanceof HTMLInputElement) || !field.value) return;
  if (field.value !== lastWords) field.dispatchEvent(new ClosedEvent());
  lastWords = field.value;
}

declare global {
  interface WindowEventMap {
    'course-closed': ClosedEvent;
  }
}
