import * as v from 'valibot';
import type {
  AttitudeBlock,
  EvaluationBlock,
  RatingBlock,
} from '../../../../src/domain/blocks/rating/rating.ts';
import {plainText} from '../../markdown/plain-text.ts';
import {matching, oneOf, record} from '../../schemas/fields.ts';
import type {SectionWords} from '../../words/section-words.ts';
import {trackedBase, type BlockCompiler, type BlockSetting} from '../block-compiler.ts';
import {letter, letters, withTracked} from '../block-fields.ts';
import {signOf, type Printed} from '../printed.ts';

const secondsPerRating = 6;

const attitudeSchema = withTracked({
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
});
type AttitudeLogic = v.InferOutput<typeof attitudeSchema>;

const isAttitude = (logic: {readonly type: string}): logic is AttitudeLogic => logic.type === 'attitude';

const seconds = ({statements}: RatingBlock): number => statements.length * secondsPerRating;
const printed = ({statements}: RatingBlock): Printed => ({
  parts: [{is: 'ratings', items: statements.map(({text}, place) => ({sign: signOf(place), text}))}],
});

export const attitude: BlockCompiler<typeof attitudeSchema, AttitudeBlock> = {
  schema: attitudeSchema,
  hasKeys: true,
  check: (logic, {place, problems}) => {
    checkWanted(logic, place, problems);
    if ((logic.statements === undefined) !== (logic['same-as'] === undefined)) return;
    problems.add(
      place('id'),
      'field-missing',
      `"${logic.id}" needs either "statements: [a, b]" or "same-as: MODULE/LESSON/BLOCK", and not both.`,
    );
  },
  compile: (logic, words, setting) => ({
    type: 'attitude',
    ...trackedBase(logic, words),
    moment: logic.moment,
    statements: statementsOf(logic, words, setting),
    ...beforeOf(logic, setting),
  }),
  seconds,
  printed,
};

/** A direction stands where its statement does, and all statements of a block have one or none has. */
function checkWanted(
  {id, statements = [], wanted}: AttitudeLogic,
  place: BlockSetting['place'],
  problems: BlockSetting['problems'],
): void {
  if (wanted === undefined) return;
  const named = Object.keys(wanted);
  const strange = named.filter((key) => !statements.includes(key));
  const missing = statements.filter((key) => !named.includes(key));
  if (strange.length > 0)
    problems.add(
      place('wanted'),
      'field-value',
      `"${id}" has no statement of its own "${strange.join('", "')}". Write under "wanted" the letters of "statements" and no others.`,
    );
  if (missing.length > 0)
    problems.add(
      place('wanted'),
      'field-missing',
      `"${id}" does not say what is wanted of "${missing.join('", "')}". Add it, like {${missing[0]}: disagree}.`,
    );
}

/** Where the statements were rated at the beginning, so that the learner sees both. */
function beforeOf(logic: RatingLogic, setting: BlockSetting): Pick<AttitudeBlock, 'before'> {
  const address = logic['same-as'];
  const other = address === undefined ? undefined : setting.sectionOf(address)?.logic;
  if (address === undefined || !other || !isAttitude(other)) return {};
  return {before: {module: address.split('/', 1)[0] ?? '', slot: other.tracking}};
}

const evaluationSchema = withTracked({type: v.literal('evaluation'), statements: letters('the statements')});

export const evaluation: BlockCompiler<typeof evaluationSchema, EvaluationBlock> = {
  schema: evaluationSchema,
  hasKeys: true,
  compile: (logic, words, setting) => ({
    type: 'evaluation',
    ...trackedBase(logic, words),
    statements: statementsOf(logic, words, setting),
  }),
  seconds,
  printed,
};

interface RatingLogic {
  readonly 'id': string;
  readonly 'statements'?: readonly string[];
  readonly 'same-as'?: string;
}

function statementsOf(
  logic: RatingLogic,
  words: SectionWords,
  setting: BlockSetting,
): RatingBlock['statements'] {
  const address = logic['same-as'];
  if (address === undefined)
    return (logic.statements ?? []).map((key) => statement(logic.id, key, words, setting));
  const other = setting.sectionOf(address);
  const keys = other && isAttitude(other.logic) ? other.logic.statements : undefined;
  if (!other || !keys) {
    setting.problems.add(
      setting.place('same-as'),
      'target-unknown',
      `There is no attitude "${address}" with statements of its own. Write "same-as: MODULE/LESSON/BLOCK" of one.`,
    );
    return [];
  }
  return keys.map((key) => statement(logic.id, key, other.words, setting));
}

function statement(id: string, key: string, words: SectionWords, {report}: BlockSetting) {
  const text = words.words(key);
  return {key, text, ...report(`${id}-${key}`, plainText(text))};
}
