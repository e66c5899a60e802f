import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {readContent} from '../../../packaging/content/read/read-content.ts';
import type {Words} from '../../../packaging/profile/profile-schema.ts';
import {emptyProfile, type Contacts} from '../../../packaging/profile/profile.ts';
import {missingValues} from '../../../packaging/profile/missing-values.ts';
import {changed} from '../content/tiny-course.ts';

const project = resolve(import.meta.dirname, '../../..');
const real = await readContent(project);
const file = 'modules/definitions/lv.md';
const heading = '## Ievads {#intro}\n\n';

const contacts: Contacts = {
  'social-service': [
    {
      name: {lv: 'Paraugu Sociālais dienests'},
      purpose: {lv: 'Padoms.'},
      phones: ['+371 00000000', '110'],
      confirmed: {by: 'Dienests', on: '2026'},
    },
  ],
};

/** The introduction of a module that begins with the text. */
function introOf(text: string, contacts: Contacts = {}, name?: Words) {
  const content = changed(file, heading, `${heading}${text}\n\n`, real);
  const course = compileCourse(content, {
    scope: 'definitions',
    languages: ['lv'],
    values: {contacts, ...(name && {name})},
  });
  const [module] = course.modules.get('lv') ?? [];
  return {
    course,
    first: module?.intro[0],
    mistakes: course.problems.map(({line, message}) => `${line} ${message}`),
  };
}

describe('{profile.name} in a text', () => {
  it('becomes the name of the municipality', () => {
    const {first, mistakes} = introOf('Karte: {profile.name}.', {}, {lv: 'Paraugu novads'});
    expect(first).toEqual(['p', 'Karte: Paraugu novads.']);
    expect(mistakes).toEqual([]);
  });

  it('becomes the course’s words where a package has no municipality', () =>
    expect(introOf('Karte: {profile.name}.').first).toEqual(['p', 'Karte: Jūsu pašvaldība.']));

  it('is told when there are no such words, and where', () => {
    const words = 'modules/lv.md';
    const line = 'municipality: Jūsu pašvaldība\n';
    const content = changed(file, heading, `${heading}{profile.name}\n\n`, changed(words, line, '', real));
    const {problems} = compileCourse(content, {scope: 'definitions', languages: ['lv']});
    expect(problems.map(({file: at, code}) => `${at} ${code}`)).toEqual([`${file} field-missing`]);
  });
});

describe('{profile.contact.INSTITUTION} in a text', () => {
  it("becomes the profile's contact with its first number to dial", () => {
    const {first, mistakes} = introOf('Zvaniet: {profile.contact.social-service}.', contacts);
    const number = ['a', {href: 'tel:+37100000000'}, expect.stringMatching(/^\+371.00000000$/)];
    expect(first).toEqual(['p', 'Zvaniet: Paraugu Sociālais dienests, ', number, '.']);
    expect(mistakes).toEqual([]);
  });

  it.each([
    ['social-service', 'tel:+37128612120'],
    ['state-police', 'tel:110'],
  ])('becomes a national contact where the profile has none: %s', (role, href) => {
    const {first, mistakes} = introOf(`Zvaniet: {profile.contact.${role}}.`);
    expect(JSON.stringify(first)).toContain(`["a",{"href":"${href}"}`);
    expect(mistakes).toEqual([]);
  });

  it('is told when there is no such institution, and where', () => {
    const {mistakes} = introOf('Zvaniet: {profile.contact.social-servise}.');
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/^\d+ There is no value .* Did you mean "contact.social-service"\?/);
  });

  it('may not stand in the pages beside the lessons', () => {
    const help = 'modules/help.lv.md';
    const text = 'Zvans ir bez maksas.\n\n- hours';
    const content = changed(help, text, `{profile.contact.school} ${text}`, real);
    const {problems} = compileCourse(content, {scope: 'definitions', languages: ['lv']});
    expect(problems.map(({file: at, code}) => `${at} ${code}`)).toEqual([`${help} text-misplaced`]);
  });

  it('is listed with its place while the profile lacks it', () => {
    const {course} = introOf('Zvaniet: {profile.contact.day-centre}.');
    const profile = {...emptyProfile('x'), name: {lv: 'X'}, contacts};
    const lines = missingValues(profile, course)
      .filter(({field}) => field === 'contacts.day-centre')
      .map(({message}) => message);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      new RegExp(`used in ${file}:\\d+\\. Shown instead: the national contact trafficking-helpline\\.`),
    );
  });
});
