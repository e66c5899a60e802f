import {nextAfter, storyEnd} from '../blocks/scenario/decision.ts';
import type {ScenarioBlock} from '../blocks/scenario/scenario-block.ts';
import {letterAt, type Slide, type SlideBody} from './slide.ts';

/** Key of the slide on which a decision is voted, within its part. */
const voteKey = (decision: string): string => `decision-${decision}`;

/**
 * A case as far as the room has decided: each decision, what came of it, and the end once it is reached.
 * @param chosen slide of a decision → option
 */
export function storySlides(
  {decisions, ending}: ScenarioBlock,
  chosen: Readonly<Record<string, string>>,
  slide: (key: string, title: string, body: SlideBody) => Slide,
): readonly Slide[] {
  const slides: Slide[] = [];
  let open = decisions[0];
  // A way of more steps than decisions would go round in a circle.
  for (let step = 0; open && step < decisions.length; step++) {
    const {id, title, body, options} = open;
    const vote = slide(voteKey(id), title, {
      is: 'vote',
      text: body,
      options: options.map(({key, text}, place) => ({key, sign: letterAt(place), text})),
      decides: true,
      several: false,
      right: [],
    });
    slides.push(vote);
    const place = options.findIndex(({key}) => key === chosen[vote.key]);
    const taken = options[place];
    if (!taken) return slides;
    // Of several the story goes on as it does with this one alone.
    const next = nextAfter(open, {[taken.key]: 'x'});
    slides.push(
      slide(`outcome-${id}`, title, {
        is: 'answer',
        said: [`${letterAt(place)}. `, ...taken.text],
        quality: taken.quality,
        text: taken.feedback,
        consequence: taken.consequence,
        isStuck: next === undefined,
      }),
    );
    if (next === undefined) return slides;
    if (next === storyEnd) return [...slides, slide('end', ending.title, {is: 'text', text: ending.body})];
    open = decisions.find((decision) => decision.id === next);
  }
  return slides;
}
