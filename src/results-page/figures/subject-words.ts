import type {Analysis, Subject} from '../../results/analysis-model.ts';
import {words} from '../words.ts';

/** More names are not read. */
const most = 3;

/** The one activity that is counted; undefined where several are. */
export const onlyTitle = ({titles}: Pick<Subject, 'titles'>): string | undefined =>
  titles.length === 1 ? titles[0] : undefined;

/** What is counted, and what is not, where the files have more than that; nothing where it is everything. */
export function subjectNotes({subject}: Pick<Analysis, 'subject'>): readonly string[] {
  const {subjectOne, subjectWithout} = words();
  const {others} = subject;
  const title = onlyTitle(subject);
  if (others.length === 0) return [];
  const shown = others.slice(0, most).join('; ');
  return [
    title === undefined ? subjectWithout(others.length > most ? `${shown}; …` : shown) : subjectOne(title),
  ];
}

/** The same once above all figures that speak of it, and, where there is a chart of activities, that the others are in it; '' where there are none. */
export function subjectHint({subject, activities}: Pick<Analysis, 'subject' | 'activities'>): string {
  const [note] = subjectNotes({subject});
  if (note === undefined) return '';
  return activities.length > 1 ? `${note} ${words().subjectHint}` : note;
}
