/**
 * What the page holds for the time before it is known how far the learner is (`src/first-screen`) gives way to the player's
 * first page, in one paint. Where the focus was it stays, and what was pressed is pressed once.
 */
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';

/** The script behind the first screen leaves there what was pressed last. */
interface FirstScreen extends HTMLElement {
  pressed?: HTMLElement;
}

/** Listens from now on. A page without a first screen of its own is one in development. */
export function connectFirstScreen(player: CoursePlayerElement): void {
  const screen: FirstScreen | undefined = player.querySelector('span') ?? undefined;
  if (!screen) return;
  const watch = {
    hostUpdated: () => {
      if (player.view.type === 'loading') return;
      player.removeController(watch);
      const focused = screen.shadowRoot && focusedIn(screen.shadowRoot);
      screen.remove();
      void goOn(player, {focused, pressed: screen.pressed});
    },
  };
  player.addController(watch);
}

/** Where something has to be answered first, or nothing was opened, a press is forgotten. */
async function goOn(
  player: CoursePlayerElement,
  {focused, pressed}: {readonly focused: Element | null; readonly pressed: HTMLElement | undefined},
): Promise<void> {
  await player.updateComplete;
  if (!player.state) return;
  if (focused) counterpart(player.renderRoot, focused)?.focus({preventScroll: true});
  if (!pressed) return;
  const target = counterpart(player.renderRoot, pressed);
  if (target) target.click();
  // The way on of the first screen leads to where the learner is already.
  else if (pressed.className === '' && pressed instanceof HTMLAnchorElement) location.hash = pressed.hash;
}

function focusedIn(root: ShadowRoot): Element | null {
  const {activeElement} = root;
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
}

/** What stands in its place now. */
function counterpart(root: ParentNode, of: Element): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches('a,button') && keyOf(element) === keyOf(of)) return element;
    const inner = element.shadowRoot && counterpart(element.shadowRoot, of);
    if (inner) return inner;
  }
  return undefined;
}

/** Buttons go by their look, value or language, wherever they lead; other links by their address. */
function keyOf(element: Element): string {
  const {className} = element;
  const own = element.getAttribute('value') ?? element.getAttribute('lang');
  return `${className} ${own ?? (className ? '' : element.getAttribute('href'))}`;
}
