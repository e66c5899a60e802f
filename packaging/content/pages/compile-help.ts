import type {Help, HelpContact, HelpGroup, Phone} from '../../../src/domain/pages/help.ts';
import {didYouMean} from '../did-you-mean.ts';
import {Footnotes, shownSource} from '../words/footnotes.ts';
import {splitSections, type Section} from '../markdown/read-sections.ts';
import {contactSchema, helpSchema, type ContactLogic, type HelpLogic} from '../schemas/pages.ts';
import {placesOf, readPage, type CompiledPage, type PageFiles, type PageSetting} from './page-words.ts';

/** Joins `modules/help.yaml` with its words; undefined when the course has no help page. */
export function compileHelp(setting: PageSetting): CompiledPage<Help> | undefined {
  const files = readPage('help', setting);
  const logic = files?.yaml.read(helpSchema, setting.problems);
  return files && logic && new HelpCompiler(files, logic, setting).compile();
}

/** A number as it is read, and as a phone dials it. */
export const phoneOf = (number: string): Phone => ({number, href: `tel:${number.replaceAll(' ', '')}`});

class HelpCompiler {
  readonly #files: PageFiles;
  readonly #logic: HelpLogic;
  readonly #setting: PageSetting;
  readonly #contacts: HelpContact[] = [];
  /** Contact → group in which its words stand: the first that lists it. */
  readonly #homes: ReadonlyMap<string, string>;

  constructor(files: PageFiles, logic: HelpLogic, setting: PageSetting) {
    this.#files = files;
    this.#logic = logic;
    this.#setting = setting;
    const listed = Object.entries(logic.groups).flatMap(([group, ids]) =>
      ids.map((id) => [id, group] as const),
    );
    this.#homes = new Map(listed.toReversed());
  }

  compile(): CompiledPage<Help> {
    const {yaml, words} = this.#files;
    this.#checkListed();
    const ids = Object.keys(this.#logic.groups);
    const sections = words.pair(placesOf(yaml, ids, ['groups']));
    const groups = [...sections].map(([id, section]) => this.#group(id, section));
    const {title, summary, passages} = words;
    return {page: {title, summary, groups, contacts: this.#contacts}, passages};
  }

  #group(id: string, section: Section): HelpGroup {
    const {yaml, words} = this.#files;
    const {before, sections} = splitSections(section.file, section.nodes, 3);
    const own = words.wordsOf({...section, nodes: before}, {hasKeys: false});
    const contacts = this.#logic.groups[id] ?? [];
    const isHome = (contact: string) => this.#homes.get(contact) === id && contact in this.#logic.contacts;
    const atHome = contacts.filter(isHome);
    const paired = words.pairParts(placesOf(yaml, atHome, ['contacts']), sections);
    for (const [contact, part] of paired) this.#contacts.push(...this.#contact(contact, part));
    return {id, title: own.title, text: own.body(), contacts};
  }

  #contact(id: string, section: Section): HelpContact[] {
    const {yaml, words} = this.#files;
    const own = words.wordsOf(section, {hasKeys: true});
    const text = own.neededBody();
    const hours = own.has('hours') ? {hours: own.label('hours')} : {};
    own.finish();
    const logic = yaml.read(contactSchema, this.#setting.problems, ['contacts', id]);
    const source = logic && this.#source(id, logic);
    if (!logic || !source) return [];
    const {email, url, year} = logic;
    const phones = (logic.phones ?? []).map(phoneOf);
    const ways = {phones, ...(email && {email}), ...(url && {url})};
    return [{id, name: own.title, text, ...ways, ...hours, source, ...(year && {year})}];
  }

  #source(id: string, {source}: ContactLogic) {
    const {course, problems, language} = this.#setting;
    // Tells a key that does not exist.
    new Footnotes(course.sources, problems).cite(source, this.#files.yaml.place(['contacts', id, 'source']));
    return shownSource(course.sources.get(source), language);
  }

  #checkListed(): void {
    const {yaml} = this.#files;
    const known = Object.keys(this.#logic.contacts);
    for (const [group, ids] of Object.entries(this.#logic.groups)) {
      ids.forEach((id, i) => {
        if (known.includes(id)) return;
        this.#setting.problems.add(
          yaml.place(['groups', group, i]),
          'target-unknown',
          `There is no contact "${id}".${didYouMean(id, known)} Add it under "contacts", or correct the id.`,
        );
      });
    }
    for (const id of known.filter((each) => !this.#homes.has(each))) {
      this.#setting.problems.add(
        yaml.place(['contacts', id]),
        'file-unlisted',
        `The contact "${id}" is in no group, so nobody would see it. List it under "groups", or delete it.`,
      );
    }
  }
}
