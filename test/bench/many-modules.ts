import type {Course} from '../../src/domain/course.ts';
import type {PackageContent} from '../e2e/package-content.ts';

const coursePath = 'content/lv/course.json';

/** A package with its first module `times` times over, each under its own id and number. */
export function multiplied(content: PackageContent, times: number): PackageContent {
  const [first] = content.course.modules;
  if (!first) throw new Error('The package has no module.');
  const numbers = Array.from({length: times}, (_, index) => index + 1);
  const idOf = (number: number) => (number === 1 ? first.id : `${first.id}-${number}`);
  const course: Course = {
    ...content.course,
    modules: numbers.map((tracking) => ({...first, id: idOf(tracking), tracking})),
    interactionCount: content.course.interactionCount * times,
  };
  const files = new Map(content.files);
  for (const [path, bytes] of content.files) {
    const rest = path.startsWith(`content/lv/${first.id}`)
      ? path.slice(`content/lv/${first.id}`.length)
      : undefined;
    if (rest === undefined) continue;
    for (const number of numbers) files.set(`content/lv/${idOf(number)}${rest}`, bytes);
  }
  files.set(coursePath, new TextEncoder().encode(JSON.stringify(course)));
  return {...content, files, course};
}
