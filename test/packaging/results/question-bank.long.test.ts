import {describe, expect, it} from 'vitest';
import {join} from 'node:path';
import {readPackageContent} from '../../../packaging/package/package-content.ts';
import {questionBanks} from '../../../packaging/results/question-bank.ts';

const known = await readPackageContent(join(import.meta.dirname, '../../..'));
const banks = questionBanks(known, known.whole.course.languages);
const bankIn = (language: string) => {
  const bank = banks.get(language);
  if (!bank) throw new Error(`there is no bank in ${language}`);
  return bank;
};
const bank = bankIn('lv');

describe('the questions of the course in words', () => {
  it('has every question that any package reports, once', () => {
    const ids = bank.questions.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(bank.scopes.flatMap((scope) => scope.ids).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('knows what packages and modules are called in the other languages, each as the bank of that language does', () => {
    const [lv, en, ru] = [bank, bankIn('en'), bankIn('ru')];
    for (const of of ['scopes', 'modules'] as const)
      for (const {id, title, otherTitles} of lv[of]) {
        const others = [en, ru].map((other) => other[of].find((each) => each.id === id)?.title);
        expect([id, otherTitles]).toEqual([id, others.filter((each) => each !== title)]);
      }
    expect(en.scopes.find(({id}) => id === 'course')?.otherTitles).toContain(
      lv.scopes.find(({id}) => id === 'course')?.title,
    );
  });

  it('names each index of a package as its player reports it', () => {
    const module = bank.scopes.find(({id}) => id === 'definitions');
    const content = known.contentOf({scope: 'definitions', languages: ['lv']});
    const reported = [...content.lessons.values()]
      .flat()
      .flatMap(({blocks}) =>
        blocks.flatMap((block) => (block.type === 'quiz' && block.scored ? block.bank : [])),
      );
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.map(({interaction}) => module?.ids[interaction])).toEqual(
      reported.map(({reportId}) => reportId),
    );
  });

  it('has words for every part of every right answer', () => {
    const nameless = bank.questions.flatMap(({id, type, words, right}) => {
      if (type === 'likert' || type === 'numeric') return [];
      const keys = right.flatMap((answer) => answer.split(',').filter((part) => part !== ''));
      const parts = type === 'matching' ? keys.flatMap((pair) => pair.split('.')) : keys;
      return parts.filter((key) => !words[key] && !words[`value:${key}`]).map((key) => `${id} ${key}`);
    });
    expect(nameless).toEqual([]);
  });

  it('pairs every statement before the course with the one after it', () => {
    const before = bank.questions.filter(({id}) => id.includes('attitudes-before'));
    expect(bank.attitudes.map((pair) => pair.before)).toEqual(before.map(({id}) => id));
    const text = new Map(bank.questions.map((question) => [question.id, question.text]));
    expect(bank.attitudes.every((pair) => text.get(pair.before) === text.get(pair.after))).toBe(true);
  });

  it('says of every such statement what the course hopes for, and no package does', () => {
    const wanted = Object.fromEntries(bank.attitudes.map((pair) => [pair.before.at(-1), pair.wanted]));
    expect(wanted).toEqual({
      a: 'disagree',
      b: 'disagree',
      c: 'disagree',
      d: 'disagree',
      e: 'disagree',
      f: 'agree',
      g: 'agree',
      h: 'agree',
    });
    const packed = known.scopes
      .filter((scope) => scope !== 'course-multi')
      .flatMap((scope) => [...known.contentOf({scope, languages: ['lv']}).files]);
    expect(packed.length).toBeGreaterThan(50);
    expect(
      packed.filter(([, text]) => /"(?:wanted|(?:dis)?agree)"/.test(text)).map(([path]) => path),
    ).toEqual([]);
  });

  it('knows in which lesson each question is asked', () => {
    const lessons = new Map(bank.modules.map(({id, lessons: own}) => [id, own.map((lesson) => lesson.id)]));
    const strange = bank.questions.filter(
      ({module, lesson = '', part}) => part === undefined || !lessons.get(module)?.includes(lesson),
    );
    expect(strange.map(({id}) => id)).toEqual([]);
    const parts = new Set(bank.questions.map(({part}) => part));
    expect([...parts].toSorted()).toEqual(['case', 'quiz', 'rating']);
  });

  it('asks in the words of each question: a heading or a statement alone is none', () => {
    const asking = /\?|Savienojiet|Sakārtojiet|Atzīmējiet|Ielieciet/;
    // At a place of a return each learner is asked something else.
    const mute = bank.questions.filter(
      ({module, part, text}) => module !== 'return' && part !== 'rating' && !asking.test(text),
    );
    expect(mute.map(({id, text}) => `${id} ${text}`)).toEqual([]);
  });

  it('shows no id of an author', () => {
    const texts = bank.questions.flatMap(({text, words}) => [text, ...Object.values(words)]);
    expect(texts.filter((text) => /\b[FSCJ]\d{2,3}\b/.test(text))).toEqual([]);
  });
});
