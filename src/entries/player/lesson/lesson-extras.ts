/** What a lesson shows besides its own file: notes that only this device has, and what a plan is built from. */
import type {LessonExtras} from '../../../components/shell/lesson/lesson-extras.ts';
import {keepsNote} from '../../../components/blocks/block-elements.ts';
import type {Course, Lesson} from '../../../domain/course/course.ts';
import type {Bits} from '../../../domain/progress/progress.ts';
import type {Content} from '../../../runtime/content.ts';
import type {DeviceNotes} from '../../../runtime/device/device-notes.ts';

/** Where the note of a block is kept. */
export const notePlace = ({module, id}: Lesson, block: string): string => `${module}/${id}/${block}`;

export interface ExtrasSources {
  readonly course: Pick<Course, 'version' | 'lawState'>;
  readonly content: Content;
  readonly notes: DeviceNotes;
  /** The saved answer of a slot in any module of the package. */
  readonly packedAt: (module: string, slot: number) => Bits | undefined;
  readonly byStep: boolean;
}

/** Rejects when what a plan needs does not arrive. */
export async function loadExtras(
  lesson: Lesson,
  {course, content, notes, packedAt, byStep}: ExtrasSources,
): Promise<LessonExtras> {
  const own = lesson.blocks.filter(({type}) => keepsNote(type));
  const hasPlan = own.some(({type}) => type === 'action-plan');
  const [institutions, help, edition = []] = hasPlan
    ? await Promise.all([content.institutions(), content.help(), editionOf(course)])
    : [];
  return {
    notes: new Map(own.map(({id}) => [id, notes.read(notePlace(lesson, id))])),
    earlier: earlierRatings(lesson, packedAt),
    byStep,
    canKeep: own.length === 0 || notes.canKeep,
    institutions,
    contacts: help?.contacts ?? [],
    edition,
  };
}

async function editionOf({version, lawState}: ExtrasSources['course']): Promise<readonly string[]> {
  const words = (await import('../../../locales/pages.ts')).strings();
  return [words.version(version), ...(lawState === undefined ? [] : [words.lawState(lawState)])];
}

function earlierRatings({blocks}: Lesson, packedAt: ExtrasSources['packedAt']): ReadonlyMap<string, Bits> {
  const found = blocks.flatMap((block) => {
    if (block.type !== 'attitude' || !block.before) return [];
    const packed = packedAt(block.before.module, block.before.slot);
    return packed === undefined ? [] : [[block.id, packed] as const];
  });
  return new Map(found);
}
