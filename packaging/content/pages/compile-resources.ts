import type {Resources} from '../../../src/domain/pages/resources.ts';
import {resourceSchema} from '../schemas/pages.ts';
import {placesOf, readPage, type CompiledPage, type PageSetting} from './page-words.ts';

/** Joins `modules/resources.yaml` with its words; undefined when the course has no such page. */
export function compileResources(setting: PageSetting): CompiledPage<Resources> | undefined {
  const files = readPage('resources', setting);
  if (!files) return undefined;
  const {yaml, words} = files;
  for (const id of yaml.keys()) yaml.read(resourceSchema, setting.problems, [id]);
  const sections = [...words.pair(placesOf(yaml, yaml.keys()))].map(([id, section]) => {
    const own = words.wordsOf(section, {hasKeys: false});
    return {id, title: own.title, text: own.neededBody()};
  });
  const {title, summary, passages} = words;
  return {page: {title, summary, sections, sources: words.sources()}, passages};
}
