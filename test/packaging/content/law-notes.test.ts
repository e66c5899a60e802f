import {describe, expect, it} from 'vitest';
import type {FactChecks} from '../../../packaging/content/facts/fact-checks.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn} from './tiny-course.ts';
import {withPages} from './tiny-pages.ts';

const facts = 'modules/facts.yaml';
const words = 'modules/doors/handle/lv.md';
const told = changed(words, 'Durvis runā klusi.', 'Durvis runā klusi {law-brief.F66}. {law.F66}', withPages);
const juriste = {
  by: 'juriste Anna Paraudziņa',
  on: '2026-11-30',
  text: 'Durvju likuma 1. pants par to, kā un kam durvis ver dienā, naktī un svētkos, ja zvans neskan un klauvē bērns',
};

/** The directive's text in a lesson, and the note of the law on the page about reporting. */
function notesIn(content: Content, checks: FactChecks = {}): {lesson: string; page: string} {
  const {files, problems} = compileCourse(content, {scope: 'course', values: {checks}});
  expect(problems).toEqual([]);
  const text = (name: string) => files.get(`content/lv/${name}.json`) ?? '';
  const [, lesson = ''] = /Durvis runā klusi ?(.*?)\]/.exec(text('doors/handle')) ?? [];
  const {laws} = JSON.parse(text('reporting')) as {laws: {list: {note: unknown}[]}};
  return {lesson, page: JSON.stringify(laws.list[0]?.note)};
}

const standing = (checked: string) =>
  changed(
    facts,
    'F66: {kind: law, says: Bērnam ver uzreiz., source: door-law, checked: never',
    `F66: {kind: law, says: Bērnam ver uzreiz., source: door-law, checked: ${checked}`,
    told,
  );

describe('what is said of how far a law was read', () => {
  it('says in a text and on the page that nobody read it, with its address', () => {
    const {lesson, page} = notesIn(told);
    expect(lesson).toContain('(nepārbaudīts). Pantu kursa autori nav lasījuši. Spēkā esošais teksts: ');
    expect(page).toContain('Pantu kursa autori nav lasījuši.');
    expect(page).toContain('"https://durvis.example/likums"');
  });

  it.each([
    ['as quoted', "{on: '2026-01-10', by: Namdaris, where: door-book}", 'lasīja citētu', '(lasīts citēts)'],
    [
      'in part',
      "{on: '2026-01-10', by: Namdaris, part: true}",
      'redzēja tikai sākumu',
      '(lasīts tikai sākums)',
    ],
  ])('says that it was read %s', (_, checked, sentence, brief) => {
    const {lesson, page} = notesIn(standing(checked));
    expect(lesson).toContain(sentence);
    expect(lesson).toContain(brief);
    expect(page).toContain(sentence);
  });

  it('says nothing of law that was read in the law itself but where it stands', () => {
    const {lesson, page} = notesIn(standing("{on: '2026-01-10', by: Namdaris}"));
    expect(lesson).not.toContain('(');
    expect(page).not.toContain('autori');
    expect(page).toContain('Spēkā esošais teksts');
  });

  it("puts a municipality's check in place of these words, everywhere", () => {
    const {lesson, page} = notesIn(told, {F66: juriste});
    const said =
      'Pārbaudīja juriste Anna Paraudziņa, 2026. gada 30. novembris: Durvju likuma 1. pants par to';
    for (const text of [lesson, page]) {
      expect(text.replaceAll('\u00A0', ' ')).toContain(said);
      expect(text).not.toContain('nav lasījuši');
    }
  });

  it.each([
    ['no law', '{law.F03}', `${words}:`, 'fact-unknown'],
    ['no fact', '{law.F99}', `${words}:`, 'fact-unknown'],
  ])('refuses a directive that names %s', (_, directive, file, code) => {
    const mistakes = mistakesIn(
      changed(words, 'Durvis runā klusi.', `Durvis runā klusi. ${directive}`, withPages),
    );
    expect(mistakes.map((mistake) => mistake.replace(/:\d+ /, ': '))).toContain(`${file} ${code}`);
  });

  it('may not stand in a question of a quiz', () => {
    const quiz = 'modules/doors/quiz/lv.md';
    const [line = ''] = /^ {2}> .*$/m.exec(withPages.get(quiz) ?? '') ?? [];
    expect(mistakesIn(changed(quiz, line, `${line} {law.F66}`, withPages)).join()).toContain(
      'text-misplaced',
    );
  });

  it('needs words in the language', () => {
    const [law = ''] = /law:\n(?: .*\n)+/.exec(told.get('modules/lv.md') ?? '') ?? [];
    expect(mistakesIn(changed('modules/lv.md', law, '', told)).join()).toContain('field-missing');
  });
});
