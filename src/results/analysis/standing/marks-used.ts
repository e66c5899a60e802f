import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {groupBy} from '../../group-by.ts';
import type {Activity} from '../../model.ts';
import type {MarkUsed} from '../../learner-words.ts';
import type {Entry} from '../selection.ts';
import {countStandings} from './count-standings.ts';
import {courseMarks, markOf, type MarkOf} from './pass-marks.ts';

/**
 * The different marks by which scores alone were judged, each once, and who set them; none where files say how everything ended.
 * @param passMark the trainer's, 0..100
 */
export function marksUsed(
  entries: readonly Entry[],
  activities: readonly Activity[],
  {passMark, bank, marks}: {passMark: number; bank: QuestionBank | undefined; marks: MarkOf},
): readonly MarkUsed[] {
  const own = courseMarks(activities, bank);
  const used = [...groupBy(entries, ({work}) => work.activity)].flatMap(([key, of]) => {
    const {reached, below} = countStandings(of, marks);
    return reached + below > 0 ? [markOf(own(key), passMark)] : [];
  });
  return used.filter(
    (mark, at) =>
      used.findIndex((each) => each.passMark === mark.passMark && each.markBy === mark.markBy) === at,
  );
}
