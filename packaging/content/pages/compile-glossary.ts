import type {Glossary, Term} from '../../../src/domain/pages/glossary.ts';
import {writingOf} from '../../languages/index.ts';
import type {Section} from '../markdown/read-sections.ts';
import {termSchema} from '../schemas/pages.ts';
import {placesOf, readPage, type CompiledPage, type PageFiles, type PageSetting} from './page-words.ts';

/** Joins `modules/glossary.yaml` with its words; undefined when the course has no glossary. */
export function compileGlossary(setting: PageSetting): CompiledPage<Glossary> | undefined {
  const files = readPage('glossary', setting);
  if (!files) return undefined;
  const {yaml, words} = files;
  const sections = words.pair(placesOf(yaml, yaml.keys()));
  const terms = [...sections].map(([id, section]) => compileTerm(id, section, files, setting));
  const {compare} = writingOf(setting.language);
  const sorted = terms.toSorted((a, b) => compare(a.name, b.name));
  const {title, summary, passages} = words;
  return {page: {title, summary, terms: sorted, sources: words.sources()}, passages};
}

function compileTerm(
  id: string,
  section: Section,
  {yaml, words}: PageFiles,
  {course, problems}: PageSetting,
): Term {
  const logic = yaml.read(termSchema, problems, [id]);
  const see = (logic?.see ?? []).filter((other, i) =>
    course.terms.has(other, yaml.place([id, 'see', i]), problems),
  );
  const own = words.wordsOf(section, {hasKeys: true});
  const forms = own.has('forms') ? own.label('forms').split(/;\s*/) : [];
  const term = {id, name: own.title, forms, definition: own.neededBody(), see};
  own.finish();
  return term;
}
