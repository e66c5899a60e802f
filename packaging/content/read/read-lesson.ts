import {storyEnd} from '../../../src/domain/blocks/scenario/decision.ts';
import type {BlockSetting} from '../blocks/block-compiler.ts';
import {compilerOfBlock, compilerOfQuestion} from '../blocks/registry.ts';
import {checkDecisions} from '../blocks/scenario/check-decisions.ts';
import type {Place, Problems} from '../problems.ts';
import type {Content} from './read-content.ts';
import {YamlFile} from './read-yaml.ts';
import {
  blockSchema,
  decisionSchema,
  lessonSchema,
  questionSchema,
  type BlockLogic,
  type DecisionLogic,
  type LessonLogic,
  type LogicOf,
  type QuestionLogic,
} from '../schemas/lesson.ts';

/** Part of lesson.yaml: what it says and where it stands. */
export interface Sourced<L> {
  readonly logic: L;
  readonly place: BlockSetting['place'];
}

export interface BlockSource extends Sourced<BlockLogic> {
  /** Of a quiz; those that could not be read are left out. */
  readonly questions: readonly Sourced<QuestionLogic>[];
  /** Of a scenario, likewise. */
  readonly decisions: readonly Sourced<DecisionLogic>[];
  /** Ids of all its ### sections, those that could not be read included, with their places. */
  readonly partIds: ReadonlyMap<string, Place>;
}

/** A lesson's logic, the same for all languages. */
export interface LessonSource {
  readonly id: string;
  readonly module: string;
  readonly folder: string;
  readonly logic: LessonLogic;
  readonly yaml: YamlFile;
  readonly blocks: readonly BlockSource[];
  /** Ids of all blocks, those that could not be read included, with their places. */
  readonly blockIds: ReadonlyMap<string, Place>;
}

/** Reads `lesson.yaml`. Undefined, and told, when not even its head can be read. */
export function readLesson(
  content: Content,
  module: string,
  id: string,
  problems: Problems,
): LessonSource | undefined {
  const folder = `modules/${module}/${id}`;
  const yaml = YamlFile.readFrom(content, `${folder}/lesson.yaml`, problems);
  const logic = yaml?.read(lessonSchema, problems);
  if (!yaml) return undefined;
  // A mistake in the head hides none in the blocks.
  const listed = yaml.valueAt(['blocks']);
  const items: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const blocks = firstOfEach(items.flatMap((_, i) => readBlock(yaml, ['blocks', i], problems) ?? []));
  const blockIds = idsOf(yaml, ['blocks'], items, problems);
  if (!logic) return undefined;
  checkKind(id, logic, blocks, yaml, problems);
  checkOptional(id, logic, yaml, problems);
  return {id, module, folder, logic, yaml, blocks, blockIds};
}

function readBlock(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  problems: Problems,
): BlockSource | undefined {
  const logic = yaml.read(blockSchema, problems, path);
  if (!logic) return undefined;
  const place = (...inner: readonly PropertyKey[]): Place => yaml.place([...path, ...inner]);
  compilerOfBlock(logic).check?.(logic, {place, problems, isQuestion: false});
  const parts = {questions: [], decisions: [], partIds: new Map<string, Place>()};
  if (logic.type === 'quiz') {
    const inQuiz = [...path, 'questions'];
    const read = (_: unknown, i: number) => readQuestion(yaml, [...inQuiz, i], problems) ?? [];
    const partIds = idsOf(yaml, inQuiz, logic.questions, problems);
    return {logic, place, ...parts, questions: firstOfEach(logic.questions.flatMap(read)), partIds};
  }
  if (logic.type === 'video')
    return {logic, place, ...parts, partIds: idsOf(yaml, [...path, 'pauses'], logic.pauses ?? [], problems)};
  if (logic.type === 'scenario')
    return {logic, place, ...parts, ...readDecisions(yaml, path, logic, problems)};
  return {logic, place, ...parts};
}

function readDecisions(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  {decisions}: LogicOf<'scenario'>,
  problems: Problems,
): Pick<BlockSource, 'decisions' | 'partIds'> {
  const inScenario = [...path, 'decisions'];
  const ids = idsOf(yaml, inScenario, decisions, problems);
  const read = decisions.flatMap((_, i): Sourced<DecisionLogic>[] => {
    const at = [...inScenario, i];
    const logic = yaml.read(decisionSchema, problems, at);
    return logic ? [{logic, place: (...inner) => yaml.place([...at, ...inner])}] : [];
  });
  const sources = firstOfEach(read);
  checkDecisions(sources, [...ids.keys()], problems);
  return {decisions: sources, partIds: new Map(ids).set(storyEnd, yaml.place(inScenario))};
}

function readQuestion(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  problems: Problems,
): Sourced<QuestionLogic> | undefined {
  const logic = yaml.read(questionSchema, problems, path);
  if (!logic) return undefined;
  const place = (...inner: readonly PropertyKey[]): Place => yaml.place([...path, ...inner]);
  compilerOfQuestion(logic).check?.(logic, {place, problems, isQuestion: true});
  return {logic, place};
}

/** Leaves out what repeats an id, so that its words are not read twice. */
function firstOfEach<S extends Sourced<{readonly id: string}>>(sources: readonly S[]): S[] {
  return sources.filter((source, i) => sources.findIndex(({logic}) => logic.id === source.logic.id) === i);
}

function idsOf(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  items: readonly unknown[],
  problems: Problems,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  items.forEach((item, i) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    if (typeof id !== 'string') return;
    const place = yaml.place([...path, i, 'id']);
    const first = places.get(id);
    if (first)
      problems.add(
        place,
        'id-duplicate',
        `The id "${id}" stands already on line ${first.line}. Give this one an id of its own.`,
      );
    else places.set(id, place);
  });
  return places;
}

/** A pre-check is one unscored quiz, maybe with attitudes; a quiz lesson holds the scored one, other lessons hold none. */
function checkKind(
  id: string,
  {kind}: LessonLogic,
  blocks: readonly BlockSource[],
  yaml: YamlFile,
  problems: Problems,
): void {
  const quizzes = blocks.flatMap(({logic}) => (logic.type === 'quiz' ? [logic] : []));
  const scored = quizzes.filter((quiz) => quiz.scored).length;
  const others = blocks.filter(({logic}) => logic.type !== 'quiz' && logic.type !== 'attitude').length;
  const isRight = {
    'pre-check': others === 0 && quizzes.length === 1 && scored === 0,
    'quiz': quizzes.length === 1 && scored === 1,
    'lesson': quizzes.length === 0,
    'case': quizzes.length === 0,
  }[kind];
  if (!isRight)
    problems.add(
      yaml.place(['kind']),
      'quiz-kind',
      `Lesson "${id}" is of kind ${kind}: ${kindSentences[kind]}`,
    );
}

/** Neither a question nor where one stands may depend on the institution. */
function checkOptional(id: string, logic: LessonLogic, yaml: YamlFile, problems: Problems): void {
  if (logic.kind === 'lesson' || logic.kind === 'case') return;
  for (const field of ['optional-for', 'required'] as const) {
    if (logic[field] === undefined) continue;
    problems.add(
      yaml.place([field]),
      'field-unknown',
      `Lesson "${id}" is of kind ${logic.kind}, which is the same for everybody. Take "${field}" away.`,
    );
  }
}

const kindSentences = {
  'pre-check': 'it holds exactly one quiz, with "scored: false", and besides it attitudes at most.',
  'quiz': 'it holds exactly one quiz, which is scored.',
  'lesson': 'it holds no quiz. Use the practice blocks, or write "kind: quiz".',
  'case': 'it holds no quiz. Use the practice blocks, or write "kind: quiz".',
} as const satisfies Record<LessonLogic['kind'], string>;
