/** The books of this very course. epubcheck looks at them by hand: see packaging/editions/README.md. */
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadCourse} from '../../../packaging/content/compile/load-course.ts';
import {editionJobs} from '../../../packaging/editions/edition-jobs.ts';
import {brokenLinks, pagesOf, textsOf} from './read-book.ts';
import {bookOf} from './sample-book.ts';

const content = await loadCourse(join(import.meta.dirname, '../../..'), {scope: 'course'});

describe.each(content.course.languages)('the course in %s', (language) => {
  const files = textsOf(bookOf(content, language));
  const pages = pagesOf(files);

  it('has every lesson, and leads nowhere that is not there', () => {
    for (const {module, id} of content.lessons.get(language) ?? [])
      expect(pages.has(`${module}.${id}.xhtml`), `${module}/${id}`).toBe(true);
    expect(brokenLinks(files, pages)).toEqual([]);
    for (const [file, {ids}] of pages) expect(new Set(ids).size, file).toBe(ids.length);
  });

  it('has the questions of the modules with their answers, and none of the final test', () => {
    const banks = (content.lessons.get(language) ?? []).flatMap(({module, blocks}) =>
      blocks.flatMap((block) => (block.type === 'quiz' && block.scored ? [{module, block}] : [])),
    );
    const text = [...pages.values()].map((page) => page.text).join('\n');
    const plain = (title: string) => title.replaceAll(/\s+/g, ' ');
    for (const {module, block} of banks) {
      const shown = block.bank.filter(({title}) => text.includes(plain(title)));
      expect(shown.length, module).toBe(module === 'final-test' ? 0 : block.bank.length);
    }
  });
});

it('is a book as a whole, and one for each module but the test, in each language', () => {
  const names = editionJobs(content.course, 'default').map(({file}) => file);
  expect(names).toHaveLength(21);
  expect(names[0]).toBe('kopiga-riciba-course-lv.epub');
  expect(names).toContain('kopiga-riciba-public-space-ru.epub');
  expect(names.join()).not.toContain('final-test');
  expect(editionJobs(content.course, 'liepaja')[0]?.file).toBe('kopiga-riciba-liepaja-course-lv.epub');
});
