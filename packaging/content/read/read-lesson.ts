import type {BlockParts, PartReader} from '../blocks/block-parts.ts';
import {
  blockSchema,
  compilerOfBlock,
  compilerOfQuestion,
  questionSchema,
  type BlockLogic,
  type QuestionLogic,
} from '../blocks/registry.ts';
import type {Place, Problems} from '../problems.ts';
import {lessonSchema, type LessonLogic} from '../schemas/lesson.ts';
import type {Content} from './read-content.ts';
import {YamlFile} from './read-yaml.ts';
import {checkOwnLesson} from '../checks/check-own-lesson.ts';
import type {OwnLesson} from './own-lessons.ts';
import type {Sourced} from './sourced.ts';

/** A block as lesson.yaml has it, with its parts. */
export interface BlockSource extends Sourced<BlockLogic>, BlockParts<QuestionLogic> {}

/** A lesson's logic, the same for all languages. */
export interface LessonSource {
  readonly id: string;
  readonly module: string;
  readonly folder: string;
  /** Undefined for a lesson of the course. */
  readonly own: OwnLesson | undefined;
  readonly logic: LessonLogic;
  readonly yaml: YamlFile;
  readonly blocks: readonly BlockSource[];
  /** Ids of all blocks, those that could not be read included, with their places. */
  readonly blockIds: ReadonlyMap<string, Place>;
}

/** Reads `lesson.yaml`. Undefined, and reported, when not even its head can be read. */
export function readLesson(
  content: Content,
  module: string,
  id: string,
  problems: Problems,
  own?: OwnLesson,
): LessonSource | undefined {
  const folder = own?.folder ?? `modules/${module}/${id}`;
  const yaml = YamlFile.readFrom(content, `${folder}/lesson.yaml`, problems);
  const logic = yaml?.read(lessonSchema, problems);
  if (!yaml) return undefined;
  // A mistake in the head hides none in the blocks.
  const listed = yaml.valueAt(['blocks']);
  const items: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const blocks = firstOfEach(items.flatMap((_, i) => readBlock(yaml, ['blocks', i], problems) ?? []));
  const blockIds = idsOf(yaml, ['blocks'], items, problems);
  if (own) checkOwnLesson(yaml, problems);
  if (!logic) return undefined;
  if (!own) checkKind(id, logic, blocks, yaml, problems);
  checkOptional(id, logic, yaml, problems);
  return {id, module, folder, own, logic, yaml, blocks, blockIds};
}

function readBlock(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  problems: Problems,
): BlockSource | undefined {
  const logic = yaml.read(blockSchema, problems, path);
  if (!logic) return undefined;
  const place = placesOf(yaml, path);
  const kind = compilerOfBlock(logic);
  kind.check?.(logic, {place, problems, isQuestion: false});
  return {logic, place, ...noParts, ...kind.readParts?.(logic, partReader(yaml, path, problems))};
}

const noParts: BlockParts<QuestionLogic> = {questions: [], decisions: [], partIds: new Map()};

function partReader(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  problems: Problems,
): PartReader<QuestionLogic> {
  const all: PartReader<QuestionLogic>['all'] = (field, items, schema) =>
    firstOfEach(
      items.flatMap((_, i) => {
        const at = [...path, field, i];
        const logic = yaml.read(schema, problems, at);
        return logic ? [{logic, place: placesOf(yaml, at)}] : [];
      }),
    );
  return {
    problems,
    place: placesOf(yaml, path),
    ids: (field, items) => idsOf(yaml, [...path, field], items, problems),
    all,
    questions: (field, items) => {
      const questions = all(field, items, questionSchema);
      for (const {logic, place} of questions)
        compilerOfQuestion(logic).check?.(logic, {place, problems, isQuestion: true});
      return questions;
    },
  };
}

const placesOf =
  (yaml: YamlFile, path: readonly PropertyKey[]): Sourced<unknown>['place'] =>
  (...inner) =>
    yaml.place([...path, ...inner]);

/** Leaves out what repeats an id, so that its words are not read twice. */
const firstOfEach = <S extends Sourced<{readonly id: string}>>(sources: readonly S[]): S[] =>
  sources.filter((source, i) => sources.findIndex(({logic}) => logic.id === source.logic.id) === i);

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
