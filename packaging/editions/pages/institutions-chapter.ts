import type {Help} from '../../../src/domain/pages/help.ts';
import type {Institution, Institutions, KeyedText} from '../../../src/domain/pages/institution.ts';
import {pageFile} from '../text/book-places.ts';
import type {Chapter} from '../book/chapter.ts';
import {tag, type MarkupElement} from '../text/markup.ts';
import {notesMarkup, RichMarkup} from '../text/rich-markup.ts';
import type {PageSetting} from './page-setting.ts';

/** The cards of all institutions: what a learner's own plan is made from in the course. */
export function institutionsChapter(
  {headings, commonSteps, hardRules, questions, institutions, sources}: Institutions,
  help: Help | undefined,
  {places, words}: PageSetting,
): Chapter {
  const rich = new RichMarkup(places);
  const list = (name: 'ol' | 'ul', texts: readonly KeyedText[]): MarkupElement =>
    tag(name, {}, ...texts.map(({text}) => tag('li', {}, ...rich.line(text))));
  const common = (key: keyof typeof headings, shown: MarkupElement) =>
    tag('section', {}, tag('h2', {}, headings[key].title), ...rich.blocks(headings[key].text), shown);
  const contactsOf = (institution: Institution): readonly MarkupElement[] =>
    institution.contacts.flatMap((id) => {
      const contact = help?.contacts.find((each) => each.id === id);
      const phones = contact?.phones.map(({number}) => number).join(', ');
      return contact ? [tag('li', {}, phones ? `${contact.name}: ${phones}` : contact.name)] : [];
    });
  const card = (institution: Institution): MarkupElement => {
    const {name, about, notices, steps, avoid, after, checked} = institution;
    const contacts = contactsOf(institution);
    return tag(
      'section',
      {},
      tag('h2', {}, name),
      ...(about.length > 0 ? rich.blocks(about) : []),
      ...(checked === undefined ? [tag('p', {class: 'small'}, words.unchecked)] : []),
      tag('h3', {}, words.notices),
      list('ul', notices),
      tag('h3', {}, words.steps),
      list('ol', steps),
      ...(avoid.length > 0
        ? [
            tag('h3', {}, words.avoid),
            tag('ul', {}, ...avoid.map((text) => tag('li', {}, ...rich.line(text)))),
          ]
        : []),
      ...(after.length > 0 ? [tag('h3', {}, words.after), ...rich.blocks(after)] : []),
      ...(contacts.length > 0 ? [tag('h3', {}, words.contacts), tag('ul', {}, ...contacts)] : []),
    );
  };
  return {
    file: pageFile('role'),
    title: words.institutions,
    body: [
      common('common', list('ol', commonSteps)),
      common('rules', list('ul', hardRules)),
      common('questions', list('ul', questions)),
      ...institutions.map(card),
      ...notesMarkup(sources, words.notes),
    ],
  };
}
