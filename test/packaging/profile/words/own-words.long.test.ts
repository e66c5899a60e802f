/** What a municipality says in its own words: put in, and nothing else changed. */
import {beforeAll, describe, expect, it} from 'vitest';
import type {PackagedContent} from '../../../../packaging/package/describe-package.ts';
import {readOwnWords} from '../../../../packaging/profile/words/read-own-words.ts';
import {mergeWords} from '../../../../packaging/profile/words/merge-words.ts';
import {lessonUnits} from '../../../../packaging/profile/words/reported-words.ts';
import {writeOwnWords} from '../../../../packaging/profile/words/write-own-words.ts';
import {Problems} from '../../../../packaging/content/problems.ts';
import {wordsUnits} from '../../../../src/domain/words/words-units.ts';
import type {Course} from '../../../../src/domain/course/course.ts';
import {content, courseWith, own, pieMums, problemsOf, published, replaced} from './own-words-project.ts';

const lessons = [...content.keys()].flatMap(
  (path) =>
    (/^modules\/([^/]+)\/([^/]+)\/([a-z]{2})\.md$/.exec(path)?.slice(1) as
      [string, string, string] | undefined) ?? [],
);
const places = Array.from({length: lessons.length / 3}, (_, i) => {
  const [module = '', lesson = '', language = ''] = lessons.slice(i * 3, i * 3 + 3) as string[];
  return {module, lesson, language};
});

describe('units of words', () => {
  it('are the whole lesson, of every lesson', () => {
    expect(places.length).toBeGreaterThan(100);
    for (const {module, lesson, language} of places) {
      const text = published(`${module}/${lesson}`, language);
      expect(
        wordsUnits(text)
          .map((unit) => unit.text)
          .join('\n'),
      ).toBe(text);
    }
  });

  it('come back from the file in which they are kept, of every lesson', {timeout: 300_000}, () => {
    for (const place of places) {
      const text = published(`${place.module}/${place.lesson}`, place.language);
      // Feedback and running text: what may be changed in every kind of block.
      const edited = text
        .replaceAll(/^( *> .*[.?!])$/gm, '$1 Pielikums.')
        .replace(/^title: .*$/m, 'title: Cits nosaukums');
      const file = writeOwnWords(text, edited);
      const problems = new Problems();
      const words = readOwnWords({file: 'own.md', text: file, place}, text, problems);
      const merged = mergeWords(text, words, lessonUnits(content, place.module, place.lesson), problems);
      expect(problems.sorted()).toEqual([]);
      expect(merged.text).toBe(edited);
      expect(merged.changed[0]).toBe('_head');
      expect(merged.places).toHaveLength(edited.split('\n').length);
    }
  });

  it('are no file where nothing was changed', () => {
    expect(writeOwnWords(published('definitions/forms'), `${published('definitions/forms')}\n`)).toBe('');
  });
});

describe('a package with own words', () => {
  let without: PackagedContent;
  let changed: PackagedContent;
  const pick = {scope: 'course', languages: ['lv', 'en', 'ru']};

  beforeAll(() => {
    without = courseWith([]).contentOf(pick);
    const course = courseWith([own('definitions/forms', (text) => pieMums(text))]);
    expect(problemsOf(course)).toEqual([]);
    changed = course.contentOf(pick);
  }, 120_000);

  it('differs in the lesson, in what is found and in what says so', () => {
    const paths = [...without.files.keys()];
    expect([...changed.files.keys()]).toEqual(paths);
    const other = paths.filter((path) => without.files.get(path) !== changed.files.get(path));
    expect(other.filter((path) => !path.includes('search'))).toEqual([
      'content/lv/course.json',
      'content/lv/definitions/forms.json',
    ]);
    expect(other.every((path) => path.startsWith('content/lv/'))).toBe(true);
    expect(changed.files.get('content/lv/definitions/forms.json')).toContain(' pie mums');
  });

  it('says whose words they are', () => {
    const course = JSON.parse(changed.files.get('content/lv/course.json') ?? '') as Course;
    expect(course.municipality?.changed).toEqual([
      {
        module: 'definitions',
        lesson: 'forms',
        title: /^title: (.*)$/m.exec(published('definitions/forms'))?.[1],
      },
    ]);
    expect(changed.courses.get('en')?.municipality).not.toHaveProperty('changed');
    expect(without.courses.get('lv')?.municipality).not.toHaveProperty('changed');
  });
});

describe('facts of changed words', () => {
  it('are no longer checked by anybody', () => {
    const lesson = [...content].find(
      ([path, text]) => /^modules\/[^/]+\/[^/]+\/lv\.md$/.test(path) && /\{law(?:-brief)?\.F\d+\}/.test(text),
    );
    const [path = '', text = ''] = lesson ?? [];
    const unit = wordsUnits(text).find((each) => /\{law(?:-brief)?\.F\d+\}/.test(each.text));
    const [, fact = ''] = /\{law(?:-brief)?\.(F\d+)\}/.exec(unit?.text ?? '') ?? [];
    const [, name = ''] = /^modules\/(.*)\/lv\.md$/.exec(path) ?? [];
    const more = `checks: {${fact}: {by: Juriste, on: '2026-11-27', text: Likums}}\n`;
    const module = name.split('/')[0] ?? '';
    const told = (course: ReturnType<typeof courseWith>) => ({
      lesson: course.contentOf({scope: module, languages: ['lv']}).files.get(`content/lv/${name}.json`) ?? '',
      lines: course.uncheckedOn('2026-11-27').join('\n'),
    });
    const checked = told(courseWith([], {more}));
    expect(checked.lesson).toMatch(/Juriste|\(pārbaudīts\)/);
    const first = unit?.text.split('\n').find((line) => /^\p{Lu}.*\.$/u.test(line)) ?? '';
    const changed = told(
      courseWith([own(name, (whole) => replaced(whole, first, `${first} Tā ir arī mūsu novadā.`))], {more}),
    );
    expect(changed.lesson).not.toMatch(/Juriste|\(pārbaudīts\)/);
    expect(changed.lesson).toMatch(/rakstījusi arī pašvaldība|ir pašvaldības teksts/);
    expect(changed.lines).toContain(`Own words in ${name} (lv)`);
    expect(changed.lines).toContain(fact);
  }, 120_000);
});
