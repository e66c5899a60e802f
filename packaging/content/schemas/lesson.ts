import * as v from 'valibot';
import {
  anyNumberOf,
  fields,
  flag,
  id,
  list,
  matching,
  oneOf,
  record,
  text,
  unknownType,
  whole,
} from './fields.ts';
import {trackingNumber} from './tracking.ts';

/** `lesson.yaml` without its blocks, which are checked one by one so that one mistake hides no other. */
export const lessonSchema = fields({
  kind: oneOf(['pre-check', 'lesson', 'case', 'quiz'], 'the kind of lesson'),
  tracking: trackingNumber,
  minutes: whole(3, 12, 'whole minutes the lesson takes, 3 to 12'),
  blocks: list(v.unknown(), 'the blocks in their order'),
});
export type LessonLogic = v.InferOutput<typeof lessonSchema>;

const letter = matching(/^[a-z]$/, 'one letter a–z');
const digit = matching(/^[1-9]$/, 'one digit 1–9');
const word = matching(/^[a-z]{2,}(-[a-z]+)*$/, 'a word of at least two small letters');
const letters = (what: string) => list(letter, `${what}, one letter each, like [a, b, c]`);

const base = {
  id: id('the block'),
  facts: v.exactOptional(
    anyNumberOf(
      matching(/^[FS]\d+[a-z]?$/, 'the id of a fact, like F01'),
      'the ids of the facts the block claims, like [F01]; [] for a told story, which claims none',
    ),
  ),
};
const tracked = {
  ...base,
  tracking: trackingNumber,
  required: v.exactOptional(flag('whether the lesson is complete only with this block done')),
};
const questionOnly = {objective: id('the lesson whose goal the question tests')};

const choice = {
  type: v.literal('choice'),
  choices: record(
    letter,
    oneOf(['right', 'wrong'], 'what the choice is'),
    'the choices, like {a: wrong, b: right}',
  ),
  many: v.exactOptional(flag('whether several may be picked')),
};
const judge = {
  type: v.literal('judge'),
  statements: record(
    letter,
    oneOf(['fact', 'myth'], 'what the statement is'),
    'the statements, like {a: fact, b: myth}',
  ),
};
const sort = {
  type: v.literal('sort'),
  groups: list(word, 'the groups, a word each, like [act, means]'),
  cards: record(letter, word, 'the cards with their group, like {a: act, b: means}'),
};
const match = {
  type: v.literal('match'),
  pairs: record(digit, letter, 'the left items with their right side, like {1: b, 2: a}'),
  targets: letters('the right sides'),
};
const order = {type: v.literal('order'), order: letters('the items in the right order')};

/** A block of `lesson.yaml`. Everything else that depends on the type is in the registry of `blocks/`. */
export const blockSchema = v.variant(
  'type',
  [
    fields({
      ...base,
      type: v.literal('prose'),
      look: v.optional(oneOf(['text', 'box', 'warning', 'care'], 'how it looks'), 'text'),
    }),
    fields({
      ...tracked,
      type: v.literal('reveal'),
      look: oneOf(['cards', 'steps', 'fold'], 'how it opens'),
      items: letters('the items'),
    }),
    fields({
      ...base,
      type: v.literal('figure'),
      drawing: v.exactOptional(
        matching(/^[a-z0-9-]+\.svg$/, 'an SVG file in media/<module>/, like elements.svg'),
      ),
      spots: v.exactOptional(letters('the hotspots')),
      labels: v.exactOptional(list(word, 'the labels of the drawing, a word each, like [act, means]')),
      chart: v.exactOptional(
        fields({
          kind: oneOf(['bars'], 'the kind of chart'),
          data: record(
            text('a category'),
            v.pipe(v.number('is not a number.'), v.minValue(0, 'is below 0, where a bar begins.')),
            "the values, like {'2019': 39, '2020': 48}",
          ),
        }),
      ),
    }),
    fields({...tracked, ...choice}),
    fields({...tracked, ...judge}),
    fields({...tracked, ...sort}),
    fields({...tracked, ...match}),
    fields({...tracked, ...order}),
    fields({
      ...tracked,
      type: v.literal('quiz'),
      draw: whole(1, 100, 'how many questions are drawn from the bank'),
      scored: v.optional(flag('whether the quiz is scored'), true),
      questions: list(v.unknown(), 'the bank of questions'),
    }),
  ],
  unknownType,
);

const question = {...base, tracking: trackingNumber, ...questionOnly};
/** A question of a quiz's bank. */
export const questionSchema = v.variant(
  'type',
  [
    fields({...question, ...choice}),
    fields({...question, ...judge}),
    fields({...question, ...sort}),
    fields({...question, ...match}),
    fields({...question, ...order}),
  ],
  unknownType,
);

export type BlockLogic = v.InferOutput<typeof blockSchema>;
export type QuestionLogic = v.InferOutput<typeof questionSchema>;
/** The logic of one type of block; of a practice type, what block and question have in common. */
export type LogicOf<T extends BlockLogic['type']> = Extract<BlockLogic, {type: T}>;
