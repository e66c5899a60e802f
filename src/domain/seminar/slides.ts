/** An agenda as slides: what is on the wall, one thing after another. Pure; ways through a case follow from what the room chose. */
import type {Block} from '../blocks/blocks.ts';
import type {AgendaPart} from '../pages/seminar.ts';
import type {SeminarState} from './seminar-state.ts';
import type {RichText} from '../text/rich-text.ts';
import {letterAt, type Slide, type SlideBody} from './slide.ts';
import {storySlides} from './story-slides.ts';
import {withoutPassages} from './wall-text.ts';

/** A part with the block that it shows, and what the trainer's page of its module says, as they were loaded. */
export type LoadedPart = AgendaPart & {readonly block?: Block; readonly trainer?: RichText};

/** All slides of an agenda as far as they are known: a case is open at the decision that was not taken yet. */
export const slidesOf = (
  parts: readonly LoadedPart[],
  state: Pick<SeminarState, 'chosen'>,
): readonly Slide[] => parts.flatMap((part) => slidesOfPart(part, state));

/** The block first, then what is talked about. */
function slidesOfPart(part: LoadedPart, state: Pick<SeminarState, 'chosen'>): readonly Slide[] {
  const talk: Slide = {
    key: `${part.id}/talk`,
    part: part.id,
    title: part.title,
    body: {is: 'text', text: part.text},
  };
  if (!part.block) return [talk];
  return [...blockSlides(part.id, part.block, state), talk];
}

function blockSlides(part: string, block: Block, state: Pick<SeminarState, 'chosen'>): readonly Slide[] {
  const slide = (key: string, title: string, body: SlideBody): Slide => ({
    key: `${part}/${key}`,
    part,
    title,
    body,
  });
  const intro = block.body.length > 0 ? [slide('intro', block.title, {is: 'text', text: block.body})] : [];
  switch (block.type) {
    case 'figure':
      return [
        slide('figure', block.title, {is: 'figure', figure: block}),
        ...block.spots.map((spot) =>
          slide(`figure-${spot.key}`, block.title, {is: 'figure', figure: block, spot}),
        ),
      ];
    case 'video': {
      const {film} = block;
      return [
        ...(block.warning ? [slide('warning', block.title, {is: 'text', text: block.warning})] : []),
        slide('film', block.title, {is: 'film', text: block.text, ...(film && {film})}),
      ];
    }
    case 'judge':
      return block.statements.flatMap(({key, text, right, feedback}) => {
        const options = [
          {key: 'f', sign: letterAt(0), text: [block.labels.false]},
          {key: 't', sign: letterAt(1), text: [block.labels.true]},
        ];
        const said = [`${right ? block.labels.true : block.labels.false}: `, ...text];
        return [
          slide(key, block.title, {
            ...{is: 'vote', text, options, decides: false, several: false},
            right: [right ? 't' : 'f'],
          }),
          slide(`${key}-answer`, block.title, {is: 'answer', said, text: feedback}),
        ];
      });
    case 'mark': {
      const options = block.passages.map(({key, text}, place) => ({
        key,
        sign: letterAt(place),
        text: [text],
      }));
      return [
        ...intro,
        slide('signs', block.title, {
          ...{is: 'vote', text: withoutPassages(block.body), options, decides: false, several: true},
          right: block.passages.filter(({right}) => right).map(({key}) => key),
        }),
        ...block.passages.map(({key, text, right, feedback}, place) =>
          slide(`signs-${key}`, block.title, {
            is: 'answer',
            said: [`${letterAt(place)}. ${text}`],
            verdict: right ? 'sign' : 'no-sign',
            text: feedback,
          }),
        ),
      ];
    }
    case 'scenario':
      return [...intro, ...storySlides(block, state.chosen, slide)];
    default:
      return intro;
  }
}
