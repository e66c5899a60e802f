import {describe, expect, it} from 'vitest';
import {checkSpelling} from '../../../packaging/content/checks/check-spelling.ts';
import {checkWording} from '../../../packaging/content/checks/check-wording.ts';
import {Problems} from '../../../packaging/content/problems.ts';

const textOf = (text: string) => ({file: 'modules/x/lv.md', line: 3, text, native: text});

function wordingOf(text: string, language = 'lv'): string[] {
  const problems = new Problems();
  checkWording([textOf(text)], language, problems);
  return problems.sorted().map(({message}) => message);
}

async function spellingOf(text: string, list = '', language = 'lv'): Promise<string[]> {
  const problems = new Problems();
  const content = new Map([['modules/words.lv.txt', list]]);
  await checkSpelling([textOf(text)], language, {content, problems});
  return problems.sorted().map(({file, line, message}) => `${file}:${line} ${message}`);
}

describe('words that harm', () => {
  it.each([
    ['Viņa ir upuris.', 'upuris'],
    ['Palīdzējām diviem upuriem.', 'upuriem'],
    ['Prostitūtas nāca vakarā.', 'Prostitūtas'],
    ['Strādāja divi nelegāļi.', 'nelegāļi'],
    ['Tur bija nelegālie strādnieki.', 'nelegālie strādnieki'],
    ['Viņa iekrita slazdā.', 'iekrita'],
    ['Klients ļāvās apmānīties.', 'ļāvās apmānīties'],
    ['Uzrunāja naivas meitenes.', 'naivas meitenes'],
    ['Mēs neesam glābēji.', 'glābēji'],
    ['Kāpēc viņa neaizgāja?', 'Kāpēc viņa neaizgāja'],
    ['Viņš palika bez pases.', 'palika bez pases'],
    ['Viņai ir pārdomu periods.', 'pārdomu periods'],
  ])('%s', (text, word) => {
    const told = wordingOf(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`"${word}"`);
    expect(told[0]).toMatch(/ Write .+\.$/);
  });

  it.each([
    ['an official name', 'Noteikumi par cilvēku tirdzniecības upuriem un upura statusu.'],
    ['the name of a habit', 'Upura vainošana nepalīdz.'],
    ['what somebody else says', 'Kaimiņš teica: „Kāpēc viņa neaizgāja? Naivas meitenes!” Tad apklusa.'],
    ['a quotation in a quotation', '„Redzēju „upuri” pie durvīm,” viņš teica.'],
    ['another word with the same beginning', 'Viņš upurēja brīvdienu. Tā ir prostitūcija.'],
    ['the part of a name', 'Naivais māksliniecisks stils.'],
  ])('may stand as %s', (_, text) => expect(wordingOf(text)).toEqual([]));

  it.each([
    'She has a mild mental disability.',
    'People with mental disabilities.',
    'He is mentally disabled.',
  ])('in English: %s', (text) =>
    expect(wordingOf(text, 'en')).toEqual([expect.stringContaining('an intellectual disability')]),
  );

  it('are not looked for in a language without rules', () => {
    expect(wordingOf('upuris', 'xx')).toEqual([]);
  });
});

describe('spelling', () => {
  it('tells a misspelt word once, where it stands first, with what may be meant', async () => {
    expect(await spellingOf('Vervetājs aizbrauca. Vervetājs atgriezās.')).toEqual([
      'modules/x/lv.md:3 "Vervetājs" is in no dictionary. Did you mean "Vervētājs"? Correct it, or, if it is right, add it to modules/words.lv.txt.',
    ]);
  });

  it.each([
    ['words in any form', 'Vervētājiem nogaidīšanas periodu nedod, jo viņš nav cietis.'],
    ['addresses', 'Rakstiet uz pasts@vejsala.example vai skatiet www.likumi.lv un https://abc.example/xyz.'],
    ['figures and what is written with them', 'Autobuss 12a atiet 14.05, 154.¹ pants, 30 % algas.'],
    ['names of single letters', 'Tilts A ved pie tilta B.'],
  ])('lets %s pass', async (_, text) => expect(await spellingOf(text)).toEqual([]));

  it('takes a listed word for right, with its endings when it has an example', async () => {
    expect(await spellingOf('Vējsalā un Vējsalas pagastā zvana uz NVA.', 'NVA\nVējsala/pilsēta\n')).toEqual(
      [],
    );
    expect(await spellingOf('Vējsalā.', 'Vējsala\n')).toHaveLength(2);
  });

  it.each([
    ['a word that no text has', 'Durvis.', 'Vējsala/pilsēta\n', ':1 No text has "Vējsala" any more.'],
    ['a word that the dictionary knows', 'Durvis.', 'durvis\n', ':1 The dictionary knows "durvis".'],
    ['an example that it lacks', 'Vējsalā.', 'Vējsala/Xyzzala\n', ':1 The dictionary has no "Xyzzala"'],
    ['a word in the wrong place', 'NVA VDI', 'VDI\nNVA\n', ':2 "NVA" must not stand below "VDI"'],
    ['a line that is no word', 'NVA', 'NVA\n# vārdi\n', ':2 "# vārdi" is no word.'],
  ])('tells %s in the list', async (_, text, list, told) => {
    const found = (await spellingOf(text, list)).filter((line) => line.startsWith('modules/words'));
    expect(found[0]).toContain(`modules/words.lv.txt${told}`);
  });

  it('is not checked in a language without a dictionary', async () => {
    expect(await spellingOf('qwrtz', '', 'xx')).toEqual([]);
  });
});
