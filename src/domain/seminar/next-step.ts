/** What “on” means on the wall: a presenter's remote has this one button for everything. Pure. */
import type {SeminarAction, SeminarState} from './seminar-state.ts';
import type {Slide} from './slide.ts';

/**
 * What happens when the room goes on; nothing after the last slide. `undefined`: hands do not say with what a story goes on,
 * so somebody has to. Else it goes on with the option of most hands, and from a way that leads nowhere back to its decision.
 * @param place that of the slide which is on the wall
 */
export function onwards(
  slides: readonly Slide[],
  place: number,
  {hands, chosen, tries}: Pick<SeminarState, 'hands' | 'chosen' | 'tries'>,
): readonly SeminarAction[] | undefined {
  const slide = slides[place];
  if (!slide) return [];
  const {key, body} = slide;
  if (body.is === 'vote' && body.decides && chosen[key] === undefined) {
    const option = mostHandsFor(body.options, hands[key] ?? {}, tries[key] ?? []);
    return option === undefined ? undefined : takeAt(place, key, option);
  }
  const before = slides[place - 1];
  if (body.is === 'answer' && body.isStuck && before)
    return [
      {type: 'reopen', slide: before.key},
      {type: 'go', at: place - 1},
    ];
  return place + 1 < slides.length ? [{type: 'go', at: place + 1}] : [];
}

/** The story goes on with this option: to what comes of it, which is the next slide once it is chosen. */
export const takeAt = (place: number, slide: string, option: string): readonly SeminarAction[] => [
  {type: 'choose', slide, option},
  {type: 'go', at: place + 1},
];

/** The one option with most hands; undefined without hands and at a tie. What was tried already is not tried again. */
function mostHandsFor(
  options: readonly {readonly key: string}[],
  hands: Readonly<Record<string, number>>,
  tried: readonly string[],
): string | undefined {
  const [first, second] = options
    .filter(({key}) => !tried.includes(key))
    .map(({key}) => ({key, count: hands[key] ?? 0}))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.key : undefined;
}
