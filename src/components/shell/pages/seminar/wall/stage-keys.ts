/** What keys mean while an agenda is on the wall: those of a presenter's remote, and those that slides have everywhere. */

export type StageKey = 'next' | 'back' | 'first' | 'last' | 'black' | 'film';

const fields = 'input, textarea, select';
/** What does something of its own when Enter or Space is pressed on it. */
const controls = 'button, a, summary';

/** From everywhere: a remote has no others. */
const keysOfRemote: Readonly<Record<string, StageKey>> = {PageDown: 'next', PageUp: 'back'};

const keysOfSlides: Readonly<Record<string, StageKey>> = {
  ...{'ArrowRight': 'next', 'ArrowDown': 'next', 'Enter': 'next', ' ': 'next'},
  ...{'ArrowLeft': 'back', 'ArrowUp': 'back', 'Home': 'first', 'End': 'last', '.': 'black'},
};

/**
 * Undefined for a key that is not ours. Keys of a remote work from everywhere, a field of text and the slider of a film included. All
 * others belong to the field in which somebody types; Enter and Space to the button on which they are pressed.
 * @param hasFilm the slide is a film: Space plays it and stops it
 */
export function stageKey(event: KeyboardEvent, hasFilm: boolean): StageKey | undefined {
  const {key} = event;
  if (hasModifier(event)) return undefined;
  const [target] = event.composedPath();
  const isOn = (places: string): boolean => target instanceof Element && target.closest(places) !== null;
  if (isOn(fields)) return keysOfRemote[key];
  const isPress = key === 'Enter' || key === ' ';
  if (isPress && isOn(controls)) return undefined;
  if (key === ' ' && hasFilm) return 'film';
  if (canScroll(event)) return undefined;
  // By its place: on a Cyrillic layout it writes another letter.
  return keysOfRemote[key] ?? keysOfSlides[key] ?? (event.code === 'KeyB' ? 'black' : undefined);
}

/** What is read may be longer than the wall: then ↓ shows the rest of it before it goes on. */
function canScroll(event: KeyboardEvent): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return false;
  return event.composedPath().some((place) => {
    if (!(place instanceof HTMLElement) || place.scrollHeight <= place.clientHeight + 1) return false;
    if (!/auto|scroll/.test(getComputedStyle(place).overflowY)) return false;
    return by > 0 ? place.scrollTop + place.clientHeight < place.scrollHeight - 1 : place.scrollTop > 0;
  });
}

const hasModifier = ({ctrlKey, metaKey, altKey}: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;
