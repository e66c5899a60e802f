import * as v from 'valibot';
import type {QuizBlock, QuizPart} from '../../../../src/domain/blocks/quiz/quiz-block.ts';
import {flag, id, list, record, whole} from '../../schemas/fields.ts';
import {trackedBase, type BlockCompiler, type BlockSetting} from '../block-compiler.ts';
import {letters, withTracked} from '../block-fields.ts';

/** Of each question, besides what its kind takes: to find one's way in it. */
const secondsPerQuestion = 6;

const schema = withTracked({
  type: v.literal('quiz'),
  draw: v.union(
    [
      whole(1, 100, 'how many questions are drawn from the bank'),
      record(id('a module'), whole(1, 100, 'how many questions'), 'how many questions of each module'),
    ],
    'must be how many questions are drawn from the bank, or how many of each module, like {forms: 4, law: 2}.',
  ),
  scored: v.optional(flag('whether the quiz is scored'), true),
  families: v.exactOptional(
    record(
      id('a family'),
      letters('the options that its cases share'),
      'the families of cases: which options each shares, like {first-call: [a, b, c]}',
    ),
  ),
  questions: list(v.unknown(), 'the bank of questions'),
});

export const quiz: BlockCompiler<typeof schema, QuizBlock> = {
  schema,
  // The lists of keys belong to its questions.
  hasKeys: false,
  check: ({id: quizId, draw, questions}, {place, problems}) => {
    const drawn = totalOf(draw);
    if (drawn <= questions.length) return;
    problems.add(
      place('draw'),
      'quiz-draw',
      `Quiz "${quizId}" draws ${drawn} of a bank of ${questions.length}. Draw fewer, or write more questions.`,
    );
  },
  readParts: ({families = {}, questions}, reader) => ({
    // The shared options come before the cases.
    partIds: new Map([
      ...Object.keys(families).map((family) => [family, reader.place('families', family)] as const),
      ...reader.ids('questions', questions),
    ]),
    questions: reader.questions('questions', questions),
  }),
  compile: (logic, words, setting) => {
    const tracked = trackedBase(logic, words);
    const asked = setting.questions.filter(({isAsked}) => isAsked);
    // A quiz with questions that look back draws them all, so each one left out is one less.
    const draw = totalOf(logic.draw) - (setting.questions.length - asked.length);
    const share = Math.min(1, draw / Math.max(1, asked.length));
    return {
      type: 'quiz',
      ...tracked,
      draw,
      passMark: logic.scored ? setting.passMark : 0,
      scored: logic.scored,
      bank: asked.flatMap((question) => question.compile(share) ?? []),
      ...(typeof logic.draw === 'object' && {parts: partsOf(logic.draw, setting)}),
    };
  },
  seconds: ({draw, bank}, ofQuestion) =>
    (draw / Math.max(1, bank.length)) *
    bank.reduce((sum, question) => sum + secondsPerQuestion + ofQuestion(question), 0),
  printed: ({bank}, {ofQuestion}) => ({parts: bank.map(ofQuestion)}),
};

type Draw = number | Readonly<Record<string, number>>;

/** How many questions a try asks. */
export const totalOf = (draw: Draw): number =>
  typeof draw === 'number' ? draw : Object.values(draw).reduce((sum, share) => sum + share, 0);

function partsOf(
  draw: Readonly<Record<string, number>>,
  {moduleTitle, place, problems}: BlockSetting,
): readonly QuizPart[] {
  return Object.entries(draw).map(([module, share]) => {
    const title = moduleTitle(module);
    if (!title)
      problems.add(
        place('draw', module),
        'target-unknown',
        `There is no module "${module}" with a title. Write "draw:" with ids of modules in course.yaml.`,
      );
    return {module, title: title ?? [module], draw: share};
  });
}
