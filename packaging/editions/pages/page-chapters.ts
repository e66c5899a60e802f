/** The pages beside the lessons, as chapters for reference. */
import type {Glossary} from '../../../src/domain/pages/glossary.ts';
import type {Help, HelpContact} from '../../../src/domain/pages/help.ts';
import type {Leaflet, LeafletSection} from '../../../src/domain/pages/leaflet.ts';
import type {Reporting} from '../../../src/domain/pages/reporting.ts';
import type {Resources, SourceIndex} from '../../../src/domain/pages/resources.ts';
import type {EditionWords} from '../../../src/locales/by-language/editions.ts';
import {pageFile, termAnchor} from '../text/book-places.ts';
import type {Chapter} from '../book/chapter.ts';
import {tag, type Markup, type MarkupElement} from '../text/markup.ts';
import {notesMarkup, RichMarkup, sourceLine} from '../text/rich-markup.ts';
import type {EditionPages} from '../book/edition-course.ts';
import {institutionsChapter} from './institutions-chapter.ts';
import type {PageSetting} from './page-setting.ts';

/** In the order in which a reader may need them. */
export function pageChapters(pages: EditionPages, setting: PageSetting): readonly Chapter[] {
  const {help, leaflet, reporting, roles, glossary, resources, sources} = pages;
  return [
    ...(help ? [helpChapter(help, setting)] : []),
    ...(leaflet ? [leafletChapter(leaflet, setting)] : []),
    ...(reporting ? [reportingChapter(reporting, setting)] : []),
    ...(roles ? [institutionsChapter(roles, help, setting)] : []),
    ...(glossary ? [glossaryChapter(glossary, setting)] : []),
    ...(resources ? [resourcesChapter(resources, setting)] : []),
    ...(sources ? [sourcesChapter(sources, setting)] : []),
  ];
}

const lead = (text: string): MarkupElement => tag('p', {class: 'lead'}, text);

function helpChapter({title, summary, groups, contacts}: Help, {places, words}: PageSetting): Chapter {
  const rich = new RichMarkup(places);
  const sections = groups.map((group) =>
    tag(
      'section',
      {},
      tag('h2', {}, group.title),
      ...rich.blocks(group.text),
      ...group.contacts.flatMap((id) => {
        const contact = contacts.find((each) => each.id === id);
        return contact ? [contactMarkup(contact, rich, words)] : [];
      }),
    ),
  );
  return {file: pageFile('help'), title, body: [lead(summary), ...sections]};
}

/** A contact with all ways to reach it, and where it was found. */
function contactMarkup(
  {name, text, phones, email, url, hours, source, year}: HelpContact,
  rich: RichMarkup,
  words: EditionWords,
): MarkupElement {
  const ways: readonly Markup[][] = [
    ...phones.map(({number, href}) => [tag('a', {href}, number)]),
    ...(email === undefined ? [] : [[tag('a', {href: `mailto:${email}`}, email)]]),
    ...(url === undefined ? [] : [[tag('a', {href: url}, url)]]),
  ];
  return tag(
    'section',
    {class: 'contact'},
    tag('h3', {}, name),
    ...rich.blocks(text),
    tag('p', {}, ...ways.flatMap((way, place) => (place === 0 ? way : [' · ', ...way]))),
    ...(hours === undefined ? [] : [tag('p', {}, words.hours(hours))]),
    tag(
      'p',
      {class: 'small'},
      `${words.contactSource}: `,
      ...sourceLine(source),
      ` (${year ?? words.undated})`,
    ),
  );
}

/** Its slip to cut off repeats what stands above it. */
function leafletChapter({title, summary, sections, sources}: Leaflet, {places, words}: PageSetting): Chapter {
  const rich = new RichMarkup(places);
  const shown = sections.filter(({look}) => look !== 'slip').map((section) => leafletSection(section, rich));
  return {
    file: pageFile('leaflet'),
    title,
    body: [lead(summary), ...shown, ...notesMarkup(sources, words.notes)],
  };
}

function leafletSection({title, text, contacts}: LeafletSection, rich: RichMarkup): MarkupElement {
  const items = contacts.map(({label, phones}) =>
    tag('li', {}, ...phones.flatMap(({number, href}) => [tag('a', {href}, number), ' ']), `– ${label}`),
  );
  return tag(
    'section',
    {},
    tag('h2', {}, title),
    ...(text.length > 0 ? rich.blocks(text) : []),
    ...(items.length > 0 ? [tag('ul', {}, ...items)] : []),
  );
}

/** The questions of the aid need a machine; what follows from their answers stands here in full. */
function reportingChapter(
  {title, summary, lawState, aid, sections, laws, sources}: Reporting,
  {places, words}: PageSetting,
): Chapter {
  const rich = new RichMarkup(places);
  const section = (heading: string, ...inner: readonly Markup[]) =>
    tag('section', {}, tag('h2', {}, heading), ...inner);
  return {
    file: pageFile('reporting'),
    title,
    body: [
      lead(summary),
      ...(lawState === undefined ? [] : [tag('p', {}, words.lawState(lawState))]),
      ...aid.answers.map((answer) => section(answer.title, ...rich.blocks(answer.text))),
      ...sections.map((each) => section(each.title, ...rich.blocks(each.text))),
      section(
        laws.title,
        ...rich.blocks(laws.text),
        ...laws.list.map((law) =>
          tag('section', {}, tag('h3', {}, law.title), ...rich.blocks(law.text), ...rich.blocks(law.note)),
        ),
      ),
      ...notesMarkup(sources, words.notes),
    ],
  };
}

function glossaryChapter({title, summary, terms, sources}: Glossary, {places, words}: PageSetting): Chapter {
  const rich = new RichMarkup(places);
  const entries = terms.map(({id, name, forms, definition, see}) =>
    tag(
      'section',
      {id: termAnchor(id)},
      tag('h2', {}, name),
      ...rich.blocks(definition),
      ...(forms.length === 0 ? [] : [tag('p', {class: 'small'}, words.alsoCalled(forms.join(', ')))]),
      ...seeAlso(see, terms, words),
    ),
  );
  return {
    file: pageFile('glossary'),
    title,
    body: [lead(summary), ...entries, ...notesMarkup(sources, words.notes)],
  };
}

function seeAlso(
  ids: readonly string[],
  terms: Glossary['terms'],
  words: EditionWords,
): readonly MarkupElement[] {
  const links = ids.flatMap((id) => {
    const term = terms.find((each) => each.id === id);
    return term ? [tag('a', {href: `#${termAnchor(id)}`}, term.name)] : [];
  });
  if (links.length === 0) return [];
  return [
    tag(
      'p',
      {class: 'small'},
      `${words.seeAlso} `,
      ...links.flatMap((link, place) => (place === 0 ? [link] : [', ', link])),
    ),
  ];
}

function resourcesChapter(
  {title, summary, sections, sources}: Resources,
  {places, words}: PageSetting,
): Chapter {
  const rich = new RichMarkup(places);
  const shown = sections.map((section) =>
    tag('section', {}, tag('h2', {}, section.title), ...rich.blocks(section.text)),
  );
  return {
    file: pageFile('resources'),
    title,
    body: [lead(summary), ...shown, ...notesMarkup(sources, words.notes)],
  };
}

function sourcesChapter({sources}: SourceIndex, {words}: PageSetting): Chapter {
  const items = sources.map((source) => tag('li', {}, ...sourceLine(source)));
  return {
    file: pageFile('sources'),
    title: words.sources,
    body: items.length === 0 ? [] : [tag('ul', {}, ...items)],
  };
}
