import type {Leaflet, LeafletContact, LeafletSection} from '../../../src/domain/pages/leaflet.ts';
import {didYouMean} from '../did-you-mean.ts';
import {Problems} from '../problems.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {contactSchema, leafletSchema} from '../schemas/pages.ts';
import type {SectionWords} from '../words/section-words.ts';
import {phoneOf} from './compile-help.ts';
import {placesOf, readPage, type CompiledPage, type PageFiles, type PageSetting} from './page-words.ts';

/** Joins `modules/leaflet.yaml` with its words and the numbers of help.yaml; undefined when the course has no such page. */
export function compileLeaflet(setting: PageSetting): CompiledPage<Leaflet> | undefined {
  const files = readPage('leaflet', setting);
  if (!files) return undefined;
  const {yaml, words} = files;
  const sections = [...words.pair(placesOf(yaml, yaml.keys()))].map(([id, section]): LeafletSection => {
    const {look = 'page', contacts = []} = yaml.read(leafletSchema, setting.problems, [id]) ?? {};
    const own = words.wordsOf(section, {hasKeys: contacts.length > 0});
    const text = contacts.length > 0 ? own.body() : own.neededBody();
    const listed = contacts.flatMap((contact, place) =>
      contactOf(contact, own, {files, place: [id, 'contacts', place], setting}),
    );
    own.finish();
    return {id, title: own.title, text, look, contacts: listed};
  });
  const {title, summary, passages} = words;
  return {page: {title, summary, sections, sources: words.sources()}, passages};
}

/** Numbers stand in help.yaml alone, so that one that changed is corrected once. */
function contactOf(
  id: string,
  words: SectionWords,
  {
    files: {yaml},
    place,
    setting: {course, problems},
  }: {
    readonly files: PageFiles;
    readonly place: readonly (string | number)[];
    readonly setting: PageSetting;
  },
): readonly LeafletContact[] {
  const label = words.label(id);
  const file = 'modules/help.yaml';
  const help = course.content.has(file) ? YamlFile.readFrom(course.content, file, problems) : undefined;
  const known = Object.keys(help?.valueAt(['contacts']) ?? {});
  if (!help || !known.includes(id)) {
    problems.add(
      yaml.place(place),
      'target-unknown',
      `There is no contact "${id}" in help.yaml.${didYouMean(id, known)} Add it there, or correct the id.`,
    );
    return [];
  }
  // Its own mistakes are reported where it stands.
  const contact = help.read(contactSchema, new Problems(), ['contacts', id]);
  const phones = contact?.phones ?? [];
  if (contact && phones.length === 0)
    problems.add(
      yaml.place(place),
      'target-unknown',
      `The contact "${id}" has no phone number, and a page to call from needs one. Name another contact.`,
    );
  return [{label, phones: phones.map(phoneOf)}];
}
