/** First screens of learners who have got more or less far, of a course and of one module. */
import {firstScreen} from '../../../src/first-screen/first-screen.ts';
import {firstState} from '../../../src/first-screen/first-state.ts';
import type {Action} from '../../../src/domain/progress/action.ts';
import type {Course, Module} from '../../../src/domain/course/course.ts';
import {newProgress, reduce} from '../../../src/domain/progress/reduce.ts';
import {sampleContent} from '../sample-sources.ts';

export interface SampleScope {
  readonly course: Course;
  readonly module: Module | undefined;
}

export function sampleScope(scope: string): SampleScope {
  const {course, modules} = sampleContent(scope);
  return {course, module: modules.get('lv')?.find(({id}) => id === scope)};
}

export function screenAfter(scope: SampleScope, ...actions: readonly Action[]): string {
  return firstScreen({
    ...scope,
    state: firstState(scope.course, scope.module, actions.reduce(reduce, newProgress('1'))),
  });
}

/** What a browser would show of it: no looks, and nothing that is hidden with all that is in it. */
export function shownText(html: string): string {
  const shown: string[] = [];
  const open: boolean[] = [];
  const isShown = () => open.every((each) => each);
  const plain = html.replaceAll(/<style>[^]*?<\/style>/g, '');
  for (const [all, slash, tag, inside = ''] of plain.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/g)) {
    if (tag === undefined) {
      if (isShown()) shown.push(all.replaceAll(/\s+/g, ' ').trim());
    } else if (slash) open.pop();
    else if (!inside.endsWith('/') && !/^(br|img)$/.test(tag)) open.push(!/\sdata-own\b/.test(inside));
  }
  return shown.filter((text) => text !== '').join(' | ');
}
