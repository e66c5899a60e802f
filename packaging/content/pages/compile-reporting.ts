import type {Reporting, ReportingAid} from '../../../src/domain/pages/reporting.ts';
import type {LawNotes} from '../facts/law-notes.ts';
import {splitSections, type Section} from '../markdown/read-sections.ts';
import {reportingSchema, type ReportingLogic} from '../schemas/reporting.ts';
import {checkReporting} from './check-reporting.ts';
import {placesOf, readPage, type CompiledPage, type PageFiles, type PageSetting} from './page-words.ts';

/** Joins `modules/reporting.yaml` with its words; undefined when the course has no such page. */
export function compileReporting(setting: PageSetting): CompiledPage<Reporting> | undefined {
  const files = readPage('reporting', setting);
  const logic = files?.yaml.read(reportingSchema, setting.problems);
  if (!files || !logic) return undefined;
  const {yaml, words} = files;
  const compiler = new ReportingCompiler(files, logic, setting.laws);
  const own = Object.keys(logic.sections);
  const places = [...placesOf(yaml, ['aid', 'answers']), ...placesOf(yaml, own, ['sections'])];
  const sections = words.pair(new Map([...places, ...placesOf(yaml, ['laws'])]));
  checkReporting(logic, yaml, setting.problems);
  const aid = compiler.aid(sections.get('aid'), sections.get('answers'));
  const written = own.flatMap((id) => compiler.section(id, sections.get(id)));
  const laws = compiler.laws(sections.get('laws'));
  const {title, summary, passages} = words;
  const {lawState} = setting.course.logic ?? {};
  const state = lawState === undefined ? {} : {lawState};
  return {page: {title, summary, ...state, aid, sections: written, laws, sources: words.sources()}, passages};
}

class ReportingCompiler {
  readonly #files: PageFiles;
  readonly #logic: ReportingLogic;
  readonly #notes: LawNotes;

  constructor(files: PageFiles, logic: ReportingLogic, notes: LawNotes) {
    this.#notes = notes;
    this.#files = files;
    this.#logic = logic;
  }

  aid(questions: Section | undefined, answers: Section | undefined): ReportingAid {
    const {aid} = this.#logic;
    const head = this.#parts(questions, Object.keys(aid.questions), ['aid', 'questions']);
    const tail = this.#parts(answers, Object.keys(aid.answers), ['aid', 'answers']);
    return {
      title: head.title,
      text: head.text,
      questions: Object.entries(aid.questions).flatMap(([id, {options, when}]) => {
        const section = head.sections.get(id);
        if (!section) return [];
        const words = this.#files.words.wordsOf(section, {hasKeys: true});
        const labelled = options.map((key) => ({key, label: words.label(key)}));
        words.finish();
        return [{id, title: words.title, options: labelled, ...(when && {when})}];
      }),
      answers: Object.entries(aid.answers).flatMap(([id, {when, laws}]) =>
        this.section(id, tail.sections.get(id)).map((section) => ({...section, when, laws})),
      ),
    };
  }

  laws(section: Section | undefined): Reporting['laws'] {
    const {laws} = this.#logic;
    const {title, text, sections} = this.#parts(section, Object.keys(laws), ['laws']);
    const list = Object.entries(laws).flatMap(([id, {facts}]) =>
      this.section(id, sections.get(id)).map((law) => ({
        ...law,
        note: this.#notes.noteOf(facts, this.#files.yaml.place(['laws', id, 'facts'])),
      })),
    );
    return {id: 'laws', title, text, list};
  }

  /** None when its words are missing, which was reported. */
  section(id: string, section: Section | undefined) {
    if (!section) return [];
    const own = this.#files.words.wordsOf(section, {hasKeys: false});
    return [{id, title: own.title, text: own.neededBody()}];
  }

  /** A section with its sub-sections by their ids. */
  #parts(section: Section | undefined, ids: readonly string[], path: readonly string[]) {
    const {yaml, words} = this.#files;
    if (!section) return {title: '', text: [], sections: new Map<string, Section>()};
    const {before, sections} = splitSections(section.file, section.nodes, 3);
    const own = words.wordsOf({...section, nodes: before}, {hasKeys: false});
    return {
      title: own.title,
      text: own.body(),
      sections: words.pairParts(placesOf(yaml, ids, path), sections),
    };
  }
}
