/** A lesson of the package "return": a quiz whose bank is what was drawn from the whole course. */
import type {Question, QuizBlock} from '../blocks/quiz/quiz-block.ts';
import type {Lesson} from '../course/course.ts';
import {returnScope} from '../course/scopes.ts';
import type {RichText} from '../text/rich-text.ts';
import {packDraw, type SavedDraw} from './draw-bits.ts';
import {itemsOfBank, type ReturnBank} from './return-bank.ts';
import {itemWith} from './return-draw.ts';
import {isReturnBlock} from './return-in.ts';
import {returnQuiz} from './return-quiz.ts';
import {placeBits, returnReportId, returnReportIds, slotsOfReturn} from './return-scope.ts';

/** The block of a return as it stands in the package: nothing is drawn yet. */
export function returnBlock(at: number, words: {readonly title: string; readonly body: RichText}): QuizBlock {
  const {quiz, places} = slotsOfReturn(at);
  return {
    type: 'quiz',
    id: returnScope,
    ...words,
    tracking: quiz,
    required: true,
    draw: places.length,
    passMark: 0,
    scored: false,
    bank: [],
    asReturn: {at},
  };
}

/** Said at the start of a return, and at its end. */
export interface ReturnSaid {
  readonly body: RichText;
  readonly end: string;
}

/** The lesson with the drawn questions at their places; items that the course no longer has are left out. */
export function withDraw(lesson: Lesson, draw: SavedDraw, bank: ReturnBank, {body, end}: ReturnSaid): Lesson {
  const drawn = draw.items.flatMap((number, place) => {
    const item = itemWith(bank, number);
    return item ? [{id: item.id, place}] : [];
  });
  const asked = returnQuiz(
    drawn.map(({id}) => id),
    itemsOfBank(bank),
    {title: '', body: []},
  );
  const blocks = lesson.blocks.map((block) => {
    if (!isReturnBlock(block)) return block;
    const {at} = block.asReturn;
    const questions = asked.block.bank.map((question, i) => atPlace(question, at, drawn[i]?.place ?? i));
    return {
      ...block,
      body: [...block.body, ...body],
      bank: questions,
      draw: questions.length,
      asReturn: {at, drawn: {slot: slotsOfReturn(at).draw, packed: packDraw(draw)}, end},
    };
  });
  return {...lesson, blocks, sources: asked.sources};
}

/** Its slot and its place in reports are those of the place, for whichever question. */
function atPlace(question: Question, at: number, place: number): Question {
  const reportId = returnReportId(at, place);
  return {
    ...question,
    tracking: slotsOfReturn(at).places[place] ?? 0,
    bits: placeBits,
    reportId,
    interaction: returnReportIds.indexOf(reportId),
  };
}
