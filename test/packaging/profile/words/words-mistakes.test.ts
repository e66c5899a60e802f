/** Mistakes in a municipality's own words: each at its line, all at once, and nothing made of them. */
import {beforeAll, describe, expect, it} from 'vitest';
import type {ContentProblem} from '../../../../packaging/content/problems.ts';
import {courseWith, fileOf, own, problemsOf, published, replaced} from './own-words-project.ts';

/** Lesson, published words, what stands there instead, which mistake that is. The line is that of what stands there. */
const seeded: readonly (readonly [lesson: string, from: string, to: string, code: string])[] = [
  [
    'definitions/means-and-consent',
    'Kas Guntaru notur, ja durvis nav aizslēgtas?',
    'Kas Guntaru notur?[^nav-avota]',
    'source-unknown',
  ],
  [
    'definitions/means-and-consent',
    'Vainīgais cilvēku sit, ieslēdz vai draud to darīt. Draudi var skart arī tuviniekus.',
    'Vainīgais "sit" cilvēku.',
    'quotes-straight',
  ],
  [
    'definitions/means-and-consent',
    'Vervētājs sola vienu, bet ir iecerējis ko citu: citu darbu, algu, vietu vai termiņu.',
    'Vervētājs sola <br> darbu.',
    'html',
  ],
  [
    'definitions/means-and-consent',
    'Mājokļa, ēdiena vai ienākumu dēļ cilvēks ir atkarīgs no vainīgā, un vainīgais to izmanto.',
    '![Attēls](attels.png)',
    'markdown',
  ],
  [
    'definitions/means-and-consent',
    '[ievainojams]{term=vulnerability}',
    '[ievainojams]{term=ievainojums}',
    'term-unknown',
  ],
  [
    'definitions/means-and-consent',
    'Jautājiet, kādas izejas viņš tobrīd redzēja.',
    `Jautājiet, ${'kādas izejas viņš redzēja un '.repeat(6)}kādas ne.`,
    'sentence-long',
  ],
  [
    'definitions/means-and-consent',
    'Cilvēku var noturēt arī kauns vai mīlestība. No malas to var arī neredzēt.',
    'Jautājiet: {profile.contact.nav}.',
    'target-unknown',
  ],
  [
    'definitions/means-and-consent',
    'Vērojiet, kura rokā ir zīmulis.',
    'Vērojiet [zīmuli](javascript:alert(1)).',
    'link-scheme',
  ],
  ['definitions/means-and-consent', '- shame: Kauns', '- shame:', 'text-missing'],
  [
    'definitions/means-and-consent',
    'Iemesls ir vienkāršs.',
    'Iemesls ir [vienkāršs](#/definitions/nav-tadas).',
    'link-dead',
  ],
  [
    'definitions/means-and-consent',
    '  > Šoreiz citādi. Paraksts viltu neatceļ, un ar šādu atbildi Linda var palikt viena.',
    '  > Linda ir upuris.',
    'word-forbidden',
  ],
  [
    'definitions/means-and-consent',
    'Ko Jūs atbildētu, kolēģi neaizskarot?',
    'Ko Jūs atbildētu (F139)?',
    'author-id',
  ],
  ['definitions/forms', '- a: Seksuālā ekspluatācija', '- z: Seksuālā ekspluatācija', 'words-locked'],
  ['cooperation/communication', ']{mark=c}', ']', 'words-locked'],
  ['cooperation/model-and-data', '{law.F139}', '', 'words-locked'],
  ['definitions/quiz', '- c: Līdzeklis, piemēram, viltus', '- c: Līdzeklis, piemēram, meli', 'words-locked'],
  [
    'definitions/quiz',
    '### Saimnieks strādnieku nekur neveda',
    '### Saimniece strādnieku nekur neveda',
    'words-locked',
  ],
  [
    'definitions/pre-check',
    '- a: Ja cilvēks drīkst brīvi iziet',
    '- a: Ja cilvēks nedrīkst brīvi iziet',
    'words-locked',
  ],
  [
    'recruitment/mechanism',
    '- c: Aizejat ar Viju uz klusu istabu',
    '- c: Aizejat ar Viju uz citu istabu',
    'words-locked',
  ],
  [
    'recruitment/mechanism',
    '### Ko darāt kopā ar Viju? {#d2}',
    '### Ko darāt ar Viju? {#d2}',
    'words-locked',
  ],
];

describe('twenty seeded mistakes', () => {
  const files = new Map<string, string>();
  let found: readonly ContentProblem[];

  beforeAll(() => {
    for (const lesson of new Set(seeded.map(([name]) => name))) {
      const mistakes = seeded.filter(([name]) => name === lesson);
      const edit = (text: string) => mistakes.reduce((all, [, from, to]) => replaced(all, from, to), text);
      files.set(...own(lesson, edit));
    }
    found = problemsOf(courseWith(files));
  }, 120_000);

  it.each(seeded)('%s: “%s” → “%s”: %s', (lesson, from, to, code) => {
    const file = fileOf(lesson);
    const after = replaced(published(lesson), from, to).split('\n');
    const before = published(lesson).split('\n');
    const changed = after[before.findIndex((line, i) => line !== after[i])] ?? '';
    const lines = (files.get(file) ?? '').split('\n');
    const head = lines.indexOf('---', 1);
    const line = lines.indexOf(changed, head) + 1;
    expect(line).toBeGreaterThan(head);
    expect(found).toContainEqual(expect.objectContaining({file, line, code}));
  });

  it('and no others', () => {
    expect(found).toHaveLength(seeded.length);
  });
});
