import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  hasWordOf,
  nearnessOf,
  search,
  stemOf as stemOfIn,
  stemsOf,
  wordsOf,
  type SearchIndex,
} from '../../src/domain/pages/search.ts';
import {pagesEn} from '../../src/locales/en/pages.ts';
import {pagesLv} from '../../src/locales/lv/pages.ts';
import {pagesRu} from '../../src/locales/ru/pages.ts';
import {stemIn} from '../../src/languages/stems/stems.ts';

const lv = stemIn('lv');
const stemOf = (word: string) => stemOfIn(word, lv);

const places: SearchIndex['places'] = [
  {href: '#/work', title: 'Darbs un alga'},
  {
    href: '#/work/adverts',
    title: 'Darba sludinājums',
    within: 'Darbs un alga',
    parts: {recruiter: 'Kas ir vervētājs', passport: 'Kur ir pase?'},
  },
  {href: '#/page/glossary/consent', title: 'piekrišana', within: 'Vārdnīca'},
];
const texts = [
  'Kāpēc līgumā jābūt bruto algai.',
  'Nosaukt, kas sludinājumam vajadzīgs.',
  'Vervētāji uzrunā paziņas un latviešus ārzemēs. Viņi sola algu.',
  'Pasi glabā pats cilvēks, darba devējam to neatdod.',
  'Cilvēka jāvārds. Ja vervētājs meloja, tas neder.',
];

/** The index of texts as the build writes it. */
function indexOf(): SearchIndex {
  const titles = places.flatMap(({title, parts}) => [title, ...Object.values(parts ?? {})]);
  const numbers = new Map<string, number[]>();
  texts.forEach((text, number) => {
    for (const stem of stemsOf(`${titles[number]} ${text}`, lv))
      numbers.set(stem, [...(numbers.get(stem) ?? []), number]);
  });
  const written = [...numbers].map(([stem, all]) => [
    stem,
    all.map((number, i) => (number - (all[i - 1] ?? 0)).toString(36)).join(' '),
  ]);
  return {places, stems: Object.fromEntries(written)};
}

const index = indexOf();
const titlesOf = (query: string) => search(index, query, lv).map(({title}) => title);

describe('search', () => {
  it.each([
    {query: 'vervētājs', why: 'the word as it stands'},
    {query: 'vervetajiem', why: 'another case, without diacritics'},
    {query: 'VERVĒTĀJU', why: 'capitals'},
    {query: 'vervē', why: 'the verb the noun is made of'},
  ])('finds the recruiter for $query: $why', ({query}) => {
    expect(titlesOf(query)).toEqual(['Kas ir vervētājs', 'piekrišana']);
  });

  it.each([
    {query: 'latvietis', title: 'Kas ir vervētājs', why: 'a consonant changed before the ending'},
    {query: 'pases', title: 'Kur ir pase?', why: 'a noun of three letters'},
    {query: 'piekrist', title: 'piekrišana', why: 'a verb and its noun'},
    {query: 'sludin', title: 'Darba sludinājums', why: 'a word that is still being typed'},
  ])('gives "$title" first for $query: $why', ({query, title}) => {
    expect(titlesOf(query)[0]).toBe(title);
  });

  it('puts a word with its diacritics before one that only looks like it', () => {
    expect(nearnessOf(stemOf('pase'), stemOf('pasi'))).toBeGreaterThan(
      nearnessOf(stemOf('pase'), stemOf('paša')),
    );
  });

  it('hardly counts a word that only looks like one the course has', () => {
    const [passport, double] = ['Pase glabājas seifā.', 'Tā pati.'];
    const own: SearchIndex = {
      places: [
        {href: '#/a', title: 'Paša vārdi'},
        {href: '#/b', title: passport},
        {href: '#/c', title: double},
      ],
      stems: {[stemOf('paša')]: '0', [stemOf('pase')]: '1', [stemOf('pati')]: '2'},
    };
    expect(search(own, 'pases', lv).map(({href}) => href)[0]).toBe('#/b');
    expect(search(own, 'pasas', lv).map(({href}) => href)).toContain('#/a');
  });

  it('wants all words, and leaves out those that the course does not know', () => {
    expect(titlesOf('algas vervētājs')).toEqual(['Kas ir vervētājs']);
    expect(titlesOf('algas zirafe')).toEqual(titlesOf('algas'));
  });

  it('gives what has most of the words when nothing has all', () => {
    expect(titlesOf('pase vervētājs paziņa')).toEqual(['Kas ir vervētājs']);
  });

  it('tells a part of a lesson with its block and its lesson', () => {
    expect(search(index, 'vervētājs', lv)[0]).toEqual({
      href: '#/work/adverts',
      block: 'recruiter',
      title: 'Kas ir vervētājs',
      within: 'Darba sludinājums',
    });
  });

  it.each(['', '  ', '?!', 'zirafe'])('finds nothing for "%s"', (query) => {
    expect(search(index, query, lv)).toEqual([]);
  });

  it('takes any text as a query', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (query) => search(index, query, lv).length >= 0));
  });
});

describe('stems', () => {
  it.each([
    ['bērns', 'bērna', 'bērnam', 'bērni', 'bērniem', 'bērnu', 'bērnus', 'bērnos'],
    ['policija', 'policijas', 'policijai', 'policiju', 'policijā'],
    ['kompensācija', 'kompensācijas', 'kompensāciju', 'kompensācijām'],
    ['likums', 'likuma', 'likumam', 'likumā', 'likumi', 'likumiem'],
    ['cietušais', 'cietušā', 'cietušie', 'cietušo', 'cietušos'],
    ['nogaidīšana', 'nogaidīšanas', 'nogaidīšanu'],
  ])('%s has one stem in all its forms', (...forms) => {
    expect(new Set(forms.flatMap(wordsOf).map(stemOf)).size).toBe(1);
  });

  it.each([
    ['alga', 'algot', 'paid work is near'],
    ['vervētājs', 'vervēšana', 'so is the doer to the deed'],
  ])('%s is near %s: %s', (word, other) => {
    expect(nearnessOf(stemOf(word), stemOf(other))).toBeGreaterThan(0);
  });

  it.each([
    ['pase', 'pašvaldība'],
    ['likums', 'likme'],
    ['ārsts', 'arests'],
    ['upe', 'upuris'],
  ])('%s is not %s', (word, other) => {
    expect(nearnessOf(stemOf(word), stemOf(other))).toBe(0);
  });
});

describe('stems of other languages', () => {
  const one = (code: string, forms: readonly string[]) =>
    new Set(forms.flatMap(wordsOf).map((word) => stemOfIn(word, stemIn(code)))).size;

  it.each([
    ['люди', 'людей', 'людям', 'людьми', 'людях'],
    ['жертва', 'жертвы', 'жертв', 'жертвой', 'жертвами'],
    ['помощь', 'помощи', 'помощью'],
    ['телефон', 'телефоны', 'телефонов', 'телефонам'],
    ['полиция', 'полиции', 'полицией', 'полицию'],
    ['работа', 'работать', 'работает', 'работой'],
    ['трудовой', 'трудовая', 'трудовые', 'трудового', 'трудовым'],
    ['обращается', 'обращаться'],
  ])('Russian %s has one stem in all its forms', (...forms) => expect(one('ru', forms)).toBe(1));

  it.each([
    ['victim', 'victims', "victim's"],
    ['exploit', 'exploits', 'exploited', 'exploiting'],
    ['abuse', 'abuses', 'abused', 'abusing'],
    ['agency', 'agencies'],
    ['carry', 'carries', 'carried', 'carrying'],
    ['witness', 'witnesses'],
    ['phone', 'phones'],
    ['call', 'calls', 'called', 'calling'],
  ])('English %s has one stem in all its forms', (...forms) => {
    expect(
      one(
        'en',
        forms.map((form) => form.replace("'s", '')),
      ),
    ).toBe(1);
  });

  it.each([
    ['ru', 'люди', 'любовь'],
    ['ru', 'помощь', 'помещение'],
    ['en', 'witness', 'with'],
    ['en', 'police', 'pole'],
  ])('in %s, %s is not %s', (code, word, other) => {
    const stem = stemIn(code);
    expect(nearnessOf(stemOfIn(word, stem), stemOfIn(other, stem))).toBe(0);
  });

  it.each([
    ['ru', 'вербовать', 'вербовали'],
    ['ru', 'полицейский', 'полиция'],
    ['en', 'trafficking', 'traffic'],
  ])('in %s, %s is near %s', (code, word, other) => {
    const stem = stemIn(code);
    expect(nearnessOf(stemOfIn(other, stem), stemOfIn(word, stem))).toBeGreaterThan(0);
  });

  it('leaves the words of an unknown language as they are', () => {
    expect(stemOfIn('žmonėms', stemIn('lt'))).toBe('žmonėms');
  });
});

describe('the words by which somebody looks for help', () => {
  it.each([
    ['lv', 'kur zvanīt', pagesLv.wordsForHelp],
    ['lv', 'kam zvanit', pagesLv.wordsForHelp],
    ['lv', 'palīdzības tālrunis', pagesLv.wordsForHelp],
    ['en', 'who to call', pagesEn.wordsForHelp],
    ['en', 'helplines', pagesEn.wordsForHelp],
    ['ru', 'куда звонить', pagesRu.wordsForHelp],
    ['ru', 'телефон помощи', pagesRu.wordsForHelp],
  ])('in %s are in "%s"', (code, query, words) => {
    expect(hasWordOf(query, words, stemIn(code))).toBe(true);
  });

  it.each([
    ['lv', 'piekrišana', pagesLv.wordsForHelp],
    ['lv', 'pase', pagesLv.wordsForHelp],
    ['en', 'consent', pagesEn.wordsForHelp],
    ['ru', 'паспорт', pagesRu.wordsForHelp],
    ['ru', '', pagesRu.wordsForHelp],
  ])('in %s are not in "%s"', (code, query, words) => {
    expect(hasWordOf(query, words, stemIn(code))).toBe(false);
  });
});
