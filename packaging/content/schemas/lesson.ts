import * as v from 'valibot';
import {roleIds} from '../../../src/domain/roles.ts';
import {fewestMinutes} from '../compile/lesson-minutes.ts';
import {
  factIds,
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
import {
  choice,
  decision,
  estimate,
  judge,
  letter,
  letters,
  mark,
  match,
  order,
  pause,
  sort,
  word,
} from './practice.ts';
import {trackingNumber} from './tracking.ts';

const roles = (sentence: string) =>
  list(oneOf(roleIds, 'an institution'), `${sentence}, like [social-service, school]`);

/** `lesson.yaml` without its blocks, which are checked one by one so that one mistake hides no other. */
export const lessonSchema = fields({
  'kind': oneOf(['pre-check', 'lesson', 'case', 'quiz'], 'the kind of lesson'),
  'tracking': trackingNumber,
  'minutes': whole(fewestMinutes, 20, 'whole minutes the lesson takes, 3 to 20'),
  'required': v.exactOptional(flag('whether the module is complete only with this lesson done')),
  'optional-for': v.exactOptional(roles('the institutions that may leave the lesson out')),
  'blocks': list(v.unknown(), 'the blocks in their order'),
});
export type LessonLogic = v.InferOutput<typeof lessonSchema>;

const claiming = {
  id: id('the block'),
  facts: v.exactOptional(
    factIds('the ids of the facts the block claims, like [F01]; [] for a told story, which claims none'),
  ),
};
const base = {
  ...claiming,
  roles: v.exactOptional(roles('the institutions the block is meant for')),
};
const tracked = {
  ...base,
  tracking: trackingNumber,
  required: v.exactOptional(flag('whether the lesson is complete only with this block done')),
};
const questionOnly = {objective: id('the lesson whose goal the question tests')};

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
    fields({
      ...tracked,
      type: v.literal('video'),
      film: v.exactOptional(id('a film in media/films/')),
      slot: v.exactOptional(id('a place in modules/videos.yaml')),
      pauses: v.exactOptional(list(pause, 'where the film stops and asks, in the order of the film')),
    }),
    fields({...tracked, ...choice}),
    fields({...tracked, ...judge}),
    fields({...tracked, ...sort}),
    fields({...tracked, ...match}),
    fields({...tracked, ...order}),
    fields({...tracked, ...mark}),
    fields({...tracked, ...estimate}),
    fields({
      ...tracked,
      type: v.literal('scenario'),
      decisions: list(v.unknown(), 'the decisions in the order of the story'),
    }),
    fields({
      ...tracked,
      'type': v.literal('attitude'),
      'moment': oneOf(['before', 'after'], 'when it is asked'),
      'statements': v.exactOptional(letters('the statements')),
      'wanted': v.exactOptional(
        record(
          letter,
          oneOf(['agree', 'disagree'], 'what the course hopes for'),
          'what the course hopes people come to, for each statement, like {a: disagree, b: agree}; only trainers see it',
        ),
      ),
      'same-as': v.exactOptional(
        matching(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/, 'the block with the words, as MODULE/LESSON/BLOCK'),
      ),
    }),
    fields({...tracked, type: v.literal('evaluation'), statements: letters('the statements')}),
    fields({...base, type: v.literal('reflection')}),
    fields({...tracked, type: v.literal('action-plan')}),
    fields({
      ...tracked,
      type: v.literal('quiz'),
      draw: v.union(
        [
          whole(1, 100, 'how many questions are drawn from the bank'),
          record(id('a module'), whole(1, 100, 'how many questions'), 'how many questions of each module'),
        ],
        'must be how many questions are drawn from the bank, or how many of each module, like {forms: 4, law: 2}.',
      ),
      scored: v.optional(flag('whether the quiz is scored'), true),
      questions: list(v.unknown(), 'the bank of questions'),
    }),
  ],
  unknownType,
);

const question = {
  ...claiming,
  tracking: trackingNumber,
  ...questionOnly,
  recalls: v.exactOptional(id('an earlier module, a lesson of which "objective" then names')),
};
/** A question of a quiz's bank. */
export const questionSchema = v.variant(
  'type',
  [
    fields({...question, ...choice}),
    fields({...question, ...judge}),
    fields({...question, ...sort}),
    fields({...question, ...match}),
    fields({...question, ...order}),
    fields({...question, ...mark}),
    fields({...question, ...estimate}),
  ],
  unknownType,
);

/** A decision of a scenario; without `facts` and `objective` it has those of the scenario and its lesson. */
export const decisionSchema = fields({
  id: id('the decision'),
  tracking: trackingNumber,
  facts: claiming.facts,
  objective: v.exactOptional(questionOnly.objective),
  ...decision,
});

export type BlockLogic = v.InferOutput<typeof blockSchema>;
export type QuestionLogic = v.InferOutput<typeof questionSchema>;
export type DecisionLogic = v.InferOutput<typeof decisionSchema>;
/** The logic of one type of block; of a practice type, what block and question have in common. */
export type LogicOf<T extends BlockLogic['type']> = Extract<BlockLogic, {type: T}>;
