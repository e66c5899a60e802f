import type {AttitudeBlock, RatingBlock} from '../../../../src/domain/blocks/rating/rating.ts';
import {plainText} from '../../markdown/plain-text.ts';
import type {LogicOf} from '../../schemas/lesson.ts';
import type {SectionWords} from '../../words/section-words.ts';
import {trackedBase, type BlockSetting, type CompilerOf} from '../block-compiler.ts';

export const attitude: CompilerOf<'attitude'> = {
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
};

/** A direction stands where its statement does, and all statements of a block have one or none has. */
function checkWanted(
  {id, statements = [], wanted}: LogicOf<'attitude'>,
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
  if (address === undefined || other?.type !== 'attitude') return {};
  return {before: {module: address.split('/', 1)[0] ?? '', slot: other.tracking}};
}

export const evaluation: CompilerOf<'evaluation'> = {
  hasKeys: true,
  compile: (logic, words, setting) => ({
    type: 'evaluation',
    ...trackedBase(logic, words),
    statements: statementsOf(logic, words, setting),
  }),
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
  const keys = other?.logic.type === 'attitude' ? other.logic.statements : undefined;
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
