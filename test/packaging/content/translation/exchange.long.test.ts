import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkParity} from '../../../../packaging/content/translation/check-parity.ts';
import {exchangeFiles} from '../../../../packaging/content/translation/exchange/exchange-units.ts';
import {importTranslation} from '../../../../packaging/content/translation/exchange/import-translation.ts';
import {piecesOf, textOf} from '../../../../packaging/content/translation/exchange/inline-codes.ts';
import {ExchangeError, readXliff} from '../../../../packaging/content/translation/exchange/read-xliff.ts';
import {wordsLines, withTexts} from '../../../../packaging/content/translation/exchange/words-lines.ts';
import {writeXliff} from '../../../../packaging/content/translation/exchange/write-xliff.ts';
import {Problems} from '../../../../packaging/content/problems.ts';
import {readContent} from '../../../../packaging/content/read/read-content.ts';

const lv = 'modules/doors/knock/lv.md';
const en = 'modules/doors/knock/en.md';
const latvian = `---
title: 'Durvis: trīs'
goals:
  - Atvērt **visas** durvis.
---

## Cik durvju? {#how-many}

Mājai ir 3 [durvis]{term=door}.[^plan] Zvaniet [116 006](tel:116006).

| Kas | Cik |
| --- | --- |
| durvis | 3 |

- a: Divas
  > Trešās ir *sētā*.
- b: Trīs, saka {profile.name}

### Un logi? {#q1}

Logu ir 12.
`;
const english = latvian
  .replace("'Durvis: trīs'", "'Doors: three'")
  .replace('Atvērt **visas** durvis.', 'Open **all** doors.')
  .replace('Cik durvju?', 'How many doors?')
  .replace('Mājai ir 3 [durvis]{term=door}.', 'The house, [nams]{lang=lv}, has 3 [doors]{term=door}.')
  .replace('Zvaniet', 'Ring')
  .replace('Kas | Cik', 'What | How many')
  .replace('durvis | 3', 'doors | 3')
  .replace('Divas', 'Two')
  .replace('Trešās ir *sētā*.', 'The third one is in the *yard*.')
  .replace('Trīs, saka', 'Three, says')
  .replace('Un logi?', 'And windows?')
  .replace('Logu ir 12.', 'There are 12 windows.');

const setting = {first: 'lv', language: 'en'} as const;
const originals = new Map([[lv, latvian]]);
const filesOf = (translation: string | undefined) =>
  exchangeFiles(new Map([...originals, ...(translation === undefined ? [] : [[en, translation] as const])]), {
    ...setting,
    stale: new Set(),
  });
const exported = writeXliff(filesOf(english), setting);
const importInto = (xliff: string, translation?: string) =>
  importTranslation(readXliff(xliff), filesOf(translation), {...setting, originals});

describe('the exchange with translators', () => {
  it('cuts a file into words and signs, and gives it again', () => {
    const lines = wordsLines(latvian);
    const texts = lines.flatMap(({words}) => words.map(({text}) => text));
    expect(withTexts(lines, texts)).toBe(latvian);
    expect(texts).toContain('Mājai ir 3 [durvis]{term=door}.[^plan] Zvaniet [116 006](tel:116006).');
    expect(texts).toContain('Durvis: trīs');
    expect(texts.filter((text) => /#|^- |^>|\|/.test(text))).toEqual([]);
  });

  it('takes a year behind a key for words, and the number of a line for a sign', () => {
    const textsOf = (line: string) => wordsLines(line).flatMap(({words}) => words.map(({text}) => text));
    expect(textsOf('- 2: 2007. gada likums')).toEqual(['2007. gada likums']);
    expect(textsOf('1. pirmais')).toEqual(['pirmais']);
  });

  it('takes its own real translations back as they are', async () => {
    const content = await readContent(join(import.meta.dirname, '../../../..'));
    for (const language of ['en', 'ru']) {
      const chosen = {first: 'lv', language};
      const files = exchangeFiles(content, {...chosen, stale: new Set()});
      const {files: made, problems} = importTranslation(readXliff(writeXliff(files, chosen)), files, {
        ...chosen,
        originals: content,
      });
      expect(problems).toEqual([]);
      expect([...made].filter(([file, text]) => content.get(file) !== text).map(([file]) => file)).toEqual(
        [],
      );
    }
  });

  it('takes signs for codes, and gives each text again', () => {
    for (const text of ['a **b** c', '[x]{term=y}[^z]', '**open', 'a [b', '*a* and **[b](#/c)**'])
      expect(textOf(piecesOf(text))).toBe(text);
  });

  it('what comes back unchanged gives the same bytes', () => {
    expect(importInto(exported, english)).toMatchObject({
      files: new Map([[en, english]]),
      missing: 0,
      problems: [],
    });
    // A tool that starts from nothing gets all words, but those that only the translation has a sign for.
    const plain = english.replace('[nams]{lang=lv}', 'nams');
    const first = importInto(writeXliff(filesOf(plain), setting));
    expect(first.files.get(en)).toBe(plain);
  });

  describe('a unit that a tool has divided', () => {
    const one = `<segment state="translated">
        <source>Mājai ir 3 <pc id="1" dataRefStart="o1" dataRefEnd="c1">durvis</pc>.<ph id="2" dataRef="o2"/> Zvaniet`;
    const whole = /<segment state="translated">\s*<source>Mājai.*?<\/segment>/s;
    const [, sourceEnd = ''] = /<source>Mājai.*?Zvaniet (.*?)<\/source>/s.exec(exported) ?? [];
    const [, targetStart = '', targetEnd = ''] =
      /<target>(The house.*?) Ring (.*?)<\/target>/s.exec(exported) ?? [];
    const parts = {
      first: `${one.split(' Zvaniet')[0]}</source><target>${targetStart}</target></segment>`,
      space: '<ignorable><source> </source></ignorable>',
      second: `<segment state="translated"><source>Zvaniet ${sourceEnd}</source><target>Ring ${targetEnd}</target></segment>`,
    };
    const divided = (...all: readonly string[]) => exported.replace(whole, () => all.join(''));

    it('comes back whole, in order', () => {
      expect(exported).toContain(one);
      expect(importInto(divided(parts.first, parts.space, parts.second), english)).toMatchObject({
        files: new Map([[en, english]]),
        problems: [],
      });
    });

    it('comes back in the order that the translation has', () => {
      const swapped = divided(
        parts.first.replace('<target>', '<target order="3">'),
        parts.space.replace('</source>', '</source><target order="2"> </target>'),
        parts.second.replace('<target>', '<target order="1">'),
      );
      expect(importInto(swapped, english).files.get(en)).toContain('Ring [116 006](tel:116006). The house');
    });

    it('is open while one of its parts is', () => {
      const half = divided(parts.first, parts.space, parts.second.replace(/<target>.*<\/target>/, ''));
      expect(importInto(half)).toMatchObject({files: new Map(), missing: 1, problems: []});
    });

    it('may be cut within a code', () => {
      const cut = exported.replace(
        /<segment state="translated">\s*<source>Atvērt.*?<\/segment>/s,
        `<segment state="translated"><source>Atvērt <sc id="1"/>visas</source><target>Open <sc id="1"/>all</target></segment>
         <segment state="translated"><source><ec startRef="1"/> durvis.</source><target><ec startRef="1"/> doors.</target></segment>`,
      );
      expect(cut).not.toBe(exported);
      expect(importInto(cut, english)).toMatchObject({files: new Map([[en, english]]), problems: []});
    });
  });

  it('a unit that is left open keeps its file waiting, and hides no other', () => {
    const plain = english.replace('[nams]{lang=lv}', 'nams');
    const open = writeXliff(filesOf(plain), setting).replace('<target>Two</target>', '<target></target>');
    expect(importInto(open)).toMatchObject({files: new Map(), missing: 1, problems: []});
    expect(importInto(open, plain).files.get(en)).toBe(plain);
  });

  it.each([
    ['There are 12 windows.', 'There are 13 windows.', 'numbers differ: 12 missing, 13 added'],
    ['<ph id="2" dataRef="o2"/> Ring', ' Ring', 'code 2'],
    ['>Two</target>', '>- c: Two</target>', 'like a sign of Markdown'],
    ['>And windows?<', '>And [windows]{term=door}?<', 'holds a sign of Markdown'],
    ['<source>Logu ir 12.</source>', '<source>Logu ir 11.</source>', 'the original has changed since'],
  ])('refuses %s → %s, and writes nothing', (from, to, why) => {
    expect(exported).toContain(from);
    const {files, problems} = importInto(exported.replace(from, to), english);
    expect(files.size).toBe(0);
    expect(problems.join('\n')).toContain(why);
    expect(problems[0]).toMatch(/modules\/doors\/knock\/lv\.md /);
  });

  it('says where a file is no exchange file', () => {
    expect(() => readXliff(exported.replace('</unit>', '</unti>'))).toThrow(ExchangeError);
    expect(() => readXliff('<xliff/>')).not.toThrow();
  });

  it('whatever a tool does to the file, no answer, sign or number changes', () => {
    const piece = fc.oneof(
      fc.string({maxLength: 6}),
      fc.constantFrom(
        '7',
        '{#q9}',
        '- c: ',
        '<ph id="1"/>',
        '</pc>',
        '[^x]',
        '\n',
        '&lt;',
        '**',
        '| ',
        '<target>',
        '{term=x}',
        '# ',
      ),
    );
    let taken = 0;
    fc.assert(
      fc.property(
        fc.nat(exported.length - 1),
        fc.nat(12),
        piece,
        fc.boolean(),
        (at, length, put, inTarget) => {
          const from = inTarget ? exported.indexOf('<target>', at) : at;
          fc.pre(from >= 0);
          const start = inTarget ? from + '<target>'.length : from;
          const mutated = exported.slice(0, start) + put + exported.slice(start + length);
          let imported;
          try {
            imported = importInto(mutated, english);
          } catch (error) {
            expect(error).toBeInstanceOf(ExchangeError);
            return;
          }
          const made = imported.files.get(en);
          if (made === undefined) return;
          taken++;
          const problems = new Problems();
          checkParity(new Map([...originals, [en, made]]), setting, problems);
          expect(problems.sorted().filter(({message}) => !message.includes('% of the length'))).toEqual([]);
        },
      ),
      {numRuns: 1_000, seed: 17},
    );
    expect(taken).toBeGreaterThan(50);
  });
});
