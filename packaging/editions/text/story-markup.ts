/** A case to read: each decision with its options, behind them what each leads to and where the story goes on. */
import {nextAfter, storyEnd} from '../../../src/domain/blocks/scenario/decision.ts';
import type {Decision, DecisionOption} from '../../../src/domain/blocks/scenario/scenario-block.ts';
import type {EditionWords} from '../../../src/locales/by-language/editions.ts';
import {signOf, type PrintedPart} from '../../content/blocks/printed.ts';
import {tag, type Markup, type MarkupElement} from './markup.ts';
import type {RichMarkup} from './rich-markup.ts';

type Story = Extract<PrintedPart, {is: 'story'}>;

/** @param setting `id`: of its block; a lesson may have several stories */
export function storyMarkup(
  {decisions, ending}: Story,
  setting: Pick<StorySetting, 'rich' | 'words' | 'id'>,
): readonly Markup[] {
  const {rich} = setting;
  const story = {...setting, decisions, ending};
  return [
    ...decisions.map((decision) => decisionMarkup(decision, story)),
    tag('section', {id: anchorOf(story, storyEnd)}, tag('h3', {}, ending.title), ...rich.blocks(ending.body)),
  ];
}

interface StorySetting extends Pick<Story, 'decisions' | 'ending'> {
  readonly id: string;
  readonly rich: RichMarkup;
  readonly words: EditionWords;
}

/** Of a decision, or of one of its options by its place. */
const anchorOf = ({id}: Pick<StorySetting, 'id'>, decision: string, place?: number): string =>
  ['d', id, decision, ...(place === undefined ? [] : [signOf(place)])].join('-');

function decisionMarkup(decision: Decision, story: StorySetting): MarkupElement {
  const {id, title, body, many, options} = decision;
  const {rich, words} = story;
  return tag(
    'section',
    {id: anchorOf(story, id)},
    tag('h3', {}, title),
    ...rich.blocks(body),
    tag('p', {class: 'hint'}, many ? words.chooseMany : words.choose),
    tag(
      'ul',
      {class: 'items'},
      ...options.map(({text}, place) =>
        tag(
          'li',
          {},
          tag('a', {href: `#${anchorOf(story, id, place)}`}, tag('strong', {}, `${signOf(place)}.`)),
          ' ',
          ...rich.line(text),
        ),
      ),
    ),
    ...options.map((option, place) => optionMarkup(option, place, decision, story)),
  );
}

function optionMarkup(
  option: DecisionOption,
  place: number,
  decision: Decision,
  story: StorySetting,
): MarkupElement {
  const {rich, words, decisions, ending} = story;
  // Of several the story goes on as it does with this one alone.
  const next = nextAfter(decision, {[option.key]: 'x'});
  const title = next === storyEnd ? ending.title : decisions.find(({id}) => id === next)?.title;
  const back = tag('a', {href: `#${anchorOf(story, decision.id)}`}, words.toDecision);
  return tag(
    'section',
    {class: 'outcome', id: anchorOf(story, decision.id, place)},
    tag('h4', {}, `${signOf(place)}. ${words.quality[option.quality]}`),
    ...rich.blocks(option.feedback),
    ...(option.consequence.length > 0
      ? [tag('p', {class: 'label'}, words.consequence), ...rich.blocks(option.consequence)]
      : []),
    next === undefined || title === undefined
      ? tag('p', {class: 'way'}, `${words.stop} `, back)
      : tag(
          'p',
          {class: 'way'},
          tag('a', {href: `#${anchorOf(story, next)}`}, `${words.goOn}: ${title}`),
          ' · ',
          back,
        ),
  );
}
