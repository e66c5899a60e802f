import {hrefOf} from '../../../src/domain/course/route.ts';
import {stemsOf, type SearchIndex, type SearchPlace, type Stem} from '../../../src/domain/pages/search.ts';
import type {CompiledLesson} from '../compile/compile-lesson.ts';
import type {Passage} from '../compile/passage.ts';
import type {CompiledModule} from '../compile/compile-module.ts';
import {plainText} from '../markdown/plain-text.ts';
import type {CompiledPages} from './compiled-pages.ts';

type SearchedPages = Pick<CompiledPages, 'glossary' | 'help' | 'leaflet' | 'reporting' | 'resources'>;

/** A place with what is written there, and at each of its parts. */
interface Searched {
  readonly place: SearchPlace;
  readonly texts: readonly string[];
  readonly parts?: readonly (readonly string[])[];
}

/** Part of all places and parts that a stem may stand in and still tell them apart. */
const scaledEverywhere = 0.4;

/** What can be searched: modules, lessons and their sections, terms, contacts, duties, resources. */
export function compileSearch(
  modules: readonly CompiledModule[],
  pages: SearchedPages,
  stem: Stem,
): SearchIndex {
  const searched = [...modules.flatMap(ofModule), ...ofPages(pages)];
  const texts = searched.flatMap(({place, texts, parts = []}) => [
    [place.title, ...texts],
    ...Object.values(place.parts ?? {}).map((title, i) => [title, ...(parts[i] ?? [])]),
  ]);
  return {places: searched.map(({place}) => place), stems: placesByStem(texts, stem)};
}

function placesByStem(texts: readonly (readonly string[])[], stem: Stem): SearchIndex['stems'] {
  const numbers = new Map<string, number[]>();
  texts.forEach((each, number) => {
    for (const word of stemsOf(each.join(' '), stem)) {
      const known = numbers.get(word);
      if (known) known.push(number);
      else numbers.set(word, [number]);
    }
  });
  const telling = [...numbers].filter(
    ([, all]) => all.length === 1 || all.length <= texts.length * scaledEverywhere,
  );
  return Object.fromEntries(
    telling.map(([word, all]) => [
      word,
      all.map((number, i) => (number - (all[i - 1] ?? 0)).toString(36)).join(' '),
    ]),
  );
}

function ofModule({summary: {id, title, summary}, lessons}: CompiledModule): Searched[] {
  const own = {place: {href: hrefOf({module: id}), title}, texts: [summary]};
  return [own, ...lessons.map((lesson) => ofLesson(lesson, title))];
}

function ofLesson({lesson, source, passages}: CompiledLesson, within: string): Searched {
  const {title, goals, module, id} = lesson;
  // A search must not lead past the questions of a test to their answers.
  const isTest = source.logic.kind === 'quiz' || source.logic.kind === 'pre-check';
  const blocks = isTest ? [] : lesson.blocks;
  const ids = new Set(blocks.map((block) => block.id));
  const parts = blocks.length > 0 && {
    parts: Object.fromEntries(blocks.map((block) => [block.id, block.title])),
  };
  return {
    place: {href: hrefOf({module, lesson: id}), title, within, ...parts},
    texts: goals,
    parts: blocks.map((block) => textsOf(block.id, ids, passages)),
  };
}

/** Texts of a block and of what is inside it, e.g. the decisions of a scenario, which follow it. */
function textsOf(block: string, ids: ReadonlySet<string>, passages: readonly Passage[]): string[] {
  let current = '';
  return passages.flatMap(({source, texts}) => {
    if (source && ids.has(source.logic.id)) current = source.logic.id;
    return current === block ? texts.map(({text}) => text) : [];
  });
}

function ofPages({glossary, help, leaflet, reporting, resources}: SearchedPages): Searched[] {
  const terms = glossary?.terms.map(({id, name, forms, definition}) => ({
    place: {href: hrefOf({page: 'glossary', part: id}), title: name, within: glossary.title},
    texts: [...forms, plainText(definition)],
  }));
  const contacts = help?.contacts.map(({name, text}) => ({
    place: {href: hrefOf({page: 'help'}), title: name, within: help.title},
    texts: [plainText(text)],
  }));
  const duties = reporting && [...reporting.aid.answers, ...reporting.sections, ...reporting.laws.list];
  const reported = duties?.map(({title, text}) => ({
    place: {href: hrefOf({page: 'reporting'}), title, within: reporting?.title ?? ''},
    texts: [plainText(text)],
  }));
  const sections = resources?.sections.map(({title, text}) => ({
    place: {href: hrefOf({page: 'resources'}), title, within: resources.title},
    texts: [plainText(text)],
  }));
  const leaves = leaflet?.sections.map(({title, text}) => ({
    place: {href: hrefOf({page: 'leaflet'}), title, within: leaflet.title},
    texts: [plainText(text)],
  }));
  return [terms, contacts, reported, sections, leaves].flatMap((places) => places ?? []);
}
