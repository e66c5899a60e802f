import {returnScope} from '../../../src/domain/course/scopes.ts';
import {returnLessons} from '../../../src/domain/return/return-scope.ts';
import type {RichText} from '../../../src/domain/text/rich-text.ts';
import {placesOf, readPage, type CompiledPage, type PageSetting} from '../pages/page-words.ts';
import {returnSchema} from '../schemas/pages.ts';

interface Said {
  readonly title: string;
  readonly text: RichText;
}

/** What the package "return" says itself, in one language. */
export interface ReturnWords {
  readonly title: string;
  readonly summary: string;
  readonly intro: RichText;
  /** What there is to do each time. */
  readonly task: Said;
  /** In the order of `returnLessons`. */
  readonly lessons: readonly Said[];
}

/** Sections of `modules/return.yaml`, all of them needed. */
const sectionIds = ['intro', 'task', ...returnLessons];

/** Joins `modules/return.yaml` with its words; undefined when the course has no such package. */
export function compileReturnWords(setting: PageSetting): CompiledPage<ReturnWords> | undefined {
  const files = readPage(returnScope, setting);
  if (!files) return undefined;
  const {yaml, words} = files;
  for (const id of sectionIds) yaml.read(returnSchema, setting.problems, [id]);
  const said = new Map(
    [...words.pair(placesOf(yaml, sectionIds))].map(([id, section]) => {
      const own = words.wordsOf(section, {hasKeys: false});
      return [id, {title: own.title, text: own.neededBody()}] as const;
    }),
  );
  const of = (id: string): Said => said.get(id) ?? {title: '', text: []};
  const {title, summary, passages} = words;
  const lessons = returnLessons.map(of);
  return {page: {title, summary, intro: of('intro').text, task: of('task'), lessons}, passages};
}
