/** What a lesson shows besides its own file: notes that only this device has, and what a plan is built from. */
import type {LessonExtras} from '../../components/shell/lesson-extras.ts';
import type {Lesson} from '../../domain/course.ts';
import type {Content} from '../../runtime/content.ts';
import type {DeviceNotes} from '../../runtime/device-notes.ts';

/** Where the note of a block is kept. */
export const notePlace = ({module, id}: Lesson, block: string): string => `${module}/${id}/${block}`;

/** Rejects when what a plan needs does not arrive. */
export async function loadExtras(
  lesson: Lesson,
  {content, notes}: {readonly content: Content; readonly notes: DeviceNotes},
): Promise<LessonExtras> {
  const own = lesson.blocks.filter(({type}) => type === 'reflection' || type === 'action-plan');
  const hasPlan = own.some(({type}) => type === 'action-plan');
  const [institutions, help] = hasPlan ? await Promise.all([content.institutions(), content.help()]) : [];
  return {
    notes: new Map(own.map(({id}) => [id, notes.read(notePlace(lesson, id))])),
    canKeep: own.length === 0 || notes.canKeep,
    institutions,
    contacts: help?.contacts ?? [],
  };
}
