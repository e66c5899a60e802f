/** Own lessons in the real course: in a language that they have no words in, and in what comes back later. */
import {resolve} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {readContent, type Content} from '../../../../packaging/content/read/read-content.ts';
import {courseWith, mistakesOf, twoLessons} from './own-lessons-project.ts';

const inDefinitions = Object.fromEntries(
  Object.entries(twoLessons).map(([path, text]) => [path.replace('doors/', 'definitions/'), text]),
);
const fields = `lessons:
  definitions:
    - {id: own-bell, after: forms}
    - {id: own-porch, after: forms}
`;

let authored: Content;
beforeAll(async () => {
  authored = await readContent(resolve(import.meta.dirname, '../../../..'));
});

describe('a lesson without words in a language of the package', () => {
  it('is shown in the first one, which is said above it, and marked as such', () => {
    const course = courseWith(inDefinitions, {fields, authored});
    expect(mistakesOf(course)).toEqual([]);
    const {lessons, modules} = course.contentOf({scope: 'definitions', languages: ['ru', 'lv']});
    const inRussian = lessons.get('ru')?.find(({id}) => id === 'own-bell');
    const [notice, text] = inRussian?.blocks ?? [];
    expect(notice).toMatchObject({type: 'prose', look: 'box'});
    expect(JSON.stringify(notice)).toContain('На русском языке этого занятия нет.');
    expect(text?.body).toEqual([['p', ['span', {lang: 'lv'}, 'Mūsu novadā ir 3 zvani.']]]);
    // Titles and goals are no texts with marks of their own.
    expect([inRussian?.lang, text?.lang, notice?.lang]).toEqual(['lv', 'lv', undefined]);
    const listed = modules.get('ru')?.[0]?.lessons ?? [];
    expect(listed.filter(({lang}) => lang !== undefined).map(({id}) => id)).toEqual([
      'own-bell',
      'own-porch',
    ]);
    expect(JSON.stringify([...(lessons.get('lv') ?? [])])).not.toContain('"lang":"lv"');
    const inLatvian = lessons.get('lv')?.find(({id}) => id === 'own-bell')?.blocks[0];
    expect(inLatvian?.body).toEqual([['p', 'Mūsu novadā ir 3 zvani.']]);
  }, 120_000);

  it('has its title marked on the page about the course, too', () => {
    const {courses} = courseWith(inDefinitions, {fields, authored}).contentOf({
      scope: 'definitions',
      languages: ['ru', 'lv'],
    });
    expect(courses.get('ru')?.municipality?.added).toEqual([
      {module: 'definitions', lesson: 'own-bell', title: 'Zvans mūsu novadā', lang: 'lv'},
      {module: 'definitions', lesson: 'own-porch', title: 'Uz lieveņa', lang: 'lv'},
    ]);
    expect(courses.get('lv')?.municipality?.added?.map(({lang}) => lang)).toEqual([undefined, undefined]);
  }, 120_000);

  it('is not judged by the rules of the other language; one that has words is', () => {
    const quoted = (inDefinitions['definitions/own-bell/lv.md'] ?? '').replace('3 zvani', '3 “zvani”');
    const files = {...inDefinitions, 'definitions/own-bell/ru.md': quoted.replace('“zvani”', '"звонка"')};
    const found = mistakesOf(courseWith(files, {fields, authored}));
    expect(found).toEqual(['definitions/own-bell/ru.md:9 quotes-straight']);
  }, 120_000);

  it('has to have words in the first language of the profile', () => {
    const russianFirst = `languages: [ru, lv]\n${fields}`;
    expect(mistakesOf(courseWith(inDefinitions, {fields: russianFirst, authored}))).toEqual(
      expect.arrayContaining([
        'packaging/profiles/paraugi.yaml:5 file-missing',
        'packaging/profiles/paraugi.yaml:6 file-missing',
      ]),
    );
  }, 120_000);
});

it('what comes back weeks later asks nothing of own lessons', () => {
  const itemsOf = (course: ReturnType<typeof courseWith>) =>
    course.contentOf({scope: 'return', languages: ['lv']}).files.get('content/lv/return-items.json');
  const plain = itemsOf(courseWith({}, {fields: '', authored}));
  expect(plain).toBeDefined();
  expect(itemsOf(courseWith(inDefinitions, {fields, authored}))).toBe(plain);
}, 120_000);
