/** The questions and first decisions of a course as items of a return. */
import type {ChoiceBlock} from '../blocks/choice/choice.ts';
import type {LookBack, Question} from '../blocks/quiz/quiz-block.ts';
import type {Decision, ScenarioBlock} from '../blocks/scenario/scenario-block.ts';
import type {Lesson, Module, ModuleSummary, Source} from '../course/course.ts';
import {isOwnLesson} from '../course/own-lesson.ts';
import type {ReturnPool} from './draw-return.ts';

/** A module with its outline and its lessons. */
export interface ReadModule {
  readonly summary: ModuleSummary;
  readonly module: Module;
  readonly lessons: readonly Lesson[];
}

/** A question or a decision, with the footnotes of its lesson. */
interface ReturnItem {
  readonly question: Question;
  readonly sources: readonly Source[];
}

/** Item id → what is asked; the objectives are modules, as in the final test. */
export interface ReturnItems {
  readonly pool: ReturnPool;
  readonly items: ReadonlyMap<string, ReturnItem>;
}

/**
 * Of each module: the questions of its scored quiz, and of each case the first decision, where one option is asked for and
 * one is good. Modules with neither are no objective here. Lessons that a municipality added ask nothing later.
 */
export function returnItems(modules: readonly ReadModule[]): ReturnItems {
  const items = new Map<string, ReturnItem>();
  const pool = new Map<string, {readonly cases: readonly string[]; readonly questions: readonly string[]}>();
  for (const {summary, module, lessons} of modules) {
    const placeOf = (lesson: string): LookBack => ({
      module: summary.id,
      moduleTitle: summary.title,
      lesson,
      lessonTitle: module.lessons.find(({id}) => id === lesson)?.title ?? summary.title,
    });
    const add = (question: Question, lookBack: LookBack, {sources}: Lesson): string => {
      const id = `${lookBack.module}.${question.id}`;
      const objective = `${lookBack.module}/${lookBack.lesson}`;
      items.set(id, {question: {...question, objective, lookBack, interaction: -1}, sources});
      return id;
    };
    const ofModule = lessons.flatMap((lesson) =>
      lesson.blocks.flatMap((block) => {
        const isAsked = block.type === 'quiz' && block.scored && !block.parts;
        return isAsked
          ? block.bank.map((question) => add(question, placeOf(question.objective), lesson))
          : [];
      }),
    );
    const published = lessons.filter(({id}) => !isOwnLesson(id));
    const cases = published.flatMap((lesson) =>
      lesson.blocks.flatMap((block) => {
        const question = block.type === 'scenario' ? caseQuestion(block, lesson.id) : undefined;
        return question ? [add(question, placeOf(lesson.id), lesson)] : [];
      }),
    );
    if (ofModule.length > 0) pool.set(summary.id, {cases, questions: ofModule});
  }
  return {pool, items};
}

/** The first decision as a question that stands by itself; undefined where it is not of one good option. */
function caseQuestion(scenario: ScenarioBlock, lesson: string): Question | undefined {
  const [decision] = scenario.decisions;
  const good = decision?.options.filter(({quality}) => quality === 'good').length;
  if (!decision || decision.many || good !== 1) return undefined;
  const block: ChoiceBlock = {
    type: 'choice',
    id: `${lesson}.${scenario.id}`,
    title: `${scenario.title}: ${decision.title}`,
    body: [...scenario.body, ...decision.body],
    tracking: decision.tracking,
    required: false,
    many: false,
    choices: choicesOf(decision),
    verdicts: {},
  };
  const {reportId, plainText, interaction, objective} = decision;
  return {...block, reportId, plainText, interaction, objective};
}

const choicesOf = ({options}: Decision): ChoiceBlock['choices'] =>
  options.map(({key, text, quality, feedback, consequence}) => ({
    key,
    text,
    right: quality === 'good',
    feedback: [...feedback, ...consequence],
  }));
