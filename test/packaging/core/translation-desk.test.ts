/** What a page for translators is told, and that its files are those of `npm run translate`. */
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runTranslate} from '../../../packaging/cli/run-translate.ts';
import {readContent} from '../../../packaging/content/read/read-content.ts';
import {
  notesAfterReading,
  staleParts,
  translatedFile,
} from '../../../packaging/content/translation/stale-parts.ts';
import {TranslationDesk} from '../../../packaging/core/translation-desk.ts';
import type {TypedUnit, UnitToTranslate} from '../../../src/domain/exchange/translation-work.ts';

const knock = 'modules/doors/knock/lv.md';
let root: string;
let desk: TranslationDesk;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'translation-'));
  await cp(join(import.meta.dirname, '../../fixtures/tiny-course'), root, {recursive: true});
  const content = await readContent(root);
  desk = new TranslationDesk(() => Promise.resolve(content));
});
afterAll(() => rm(root, {recursive: true}));

const command = (verb: string, file: string, language: string) =>
  runTranslate([verb, '--to', language, '--file', file], {
    root,
    print: () => undefined,
    printError: (line) => expect.fail(line),
  });

const typedAs = (
  {source, nth}: Pick<UnitToTranslate, 'source' | 'nth'>,
  text: string,
  original = knock,
): TypedUnit => ({original, source, nth, text});

/** Every run of words of a file with letters of nobody's language in place of its own. */
async function allOf(original: string, language: string): Promise<readonly TypedUnit[]> {
  const units = await desk.unitsToTranslate(language, original, []);
  return units.map((unit) => typedAs(unit, unit.source, original));
}

describe('a translation that nobody has begun', () => {
  it('has every run of words missing, by file and module', async () => {
    const {files, left} = await desk.translation('lt', []);
    expect(left).toEqual([]);
    const file = files.find(({original}) => original === knock);
    expect(file).toMatchObject({module: 'doors', open: {stale: 0, wrong: 0}});
    expect(file?.open.missing).toBe(file?.units);
    const units = await desk.unitsToTranslate('lt', knock, []);
    expect(units).toHaveLength(file?.units ?? -1);
    expect(units[0]).toMatchObject({id: 1, text: '', state: 'missing', isTyped: false, hints: []});
  });

  it('goes out with the bytes of the command line', async () => {
    const file = join(root, 'lt.xlf');
    await command('export', file, 'lt');
    expect(await desk.exportTranslation('lt', [])).toBe(await readFile(file, 'utf8'));
  });
});

describe('what is typed', () => {
  it('is done, or wrong with its reason, by the rule of the import', async () => {
    const units = await desk.unitsToTranslate('lt', knock, []);
    const numbered = units.find(({source}) => source.includes('5 EUR'));
    if (!numbered) return expect.fail('The fixture has no such words.');
    const tell = (text: string) => desk.translateUnit('lt', typedAs(numbered, text));
    const {source} = numbered;
    expect(await tell(source)).toMatchObject({state: 'done', isTyped: true});
    expect(await tell(source.replace('5 EUR', '6 EUR'))).toMatchObject({
      state: 'wrong',
      fault: {kind: 'numbers', missing: ['5'], added: ['6']},
    });
    expect(await tell(source.replace('[5 EUR]{mark=d}', '5 EUR'))).toMatchObject({
      state: 'wrong',
      fault: {kind: 'signs', missing: ['[…]{mark=d}'], added: []},
    });
    expect(await tell(`${source}\n- c: durys`)).toMatchObject({fault: {kind: 'markdown'}});
    expect(await tell(`${source} {#d9}`)).toMatchObject({fault: {kind: 'markdown'}});
    expect(await tell('  ')).toMatchObject({state: 'missing'});
  });

  it('has the terms of the glossary beside it, in both languages', async () => {
    const {files} = await desk.translation('en', []);
    const all = await Promise.all(files.map(({original}) => desk.unitsToTranslate('en', original, [])));
    const found = all.flat().find(({source}) => source.includes('{term=door}'));
    expect(found?.terms).toContainEqual({source: 'durvis', target: ''});
  });

  it('that begins like a sign of its line is refused', async () => {
    const units = await desk.unitsToTranslate('lt', knock, []);
    const plain = units.find(({source, place}) => place !== 'beginning' && /^[\p{L} .,]+$/u.test(source));
    if (!plain) return expect.fail('The fixture has no such words.');
    const found = await desk.translateUnit('lt', typedAs(plain, `- ${plain.source}`));
    expect(found).toMatchObject({state: 'wrong', fault: {kind: 'markdown'}});
  });

  it('gets the hints of the check in a language that has rules', async () => {
    const [unit] = await desk.unitsToTranslate('en', knock, []);
    if (!unit) return expect.fail('The fixture has no words.');
    const found = await desk.translateUnit('en', typedAs(unit, 'The "doors" of the victims, illegals'));
    expect(found?.hints.map(({code}) => code)).toEqual(
      expect.arrayContaining(['quotes-straight', 'word-forbidden']),
    );
  });

  it('for words that are gone is left, and in no file', async () => {
    const gone = {original: knock, source: 'Tādu vārdu nav.', nth: 0, text: 'x'};
    const {left} = await desk.translation('lt', [gone]);
    expect(left).toEqual([gone]);
    expect(await desk.exportTranslation('lt', [gone])).toBe(await desk.exportTranslation('lt', []));
    expect(await desk.translateUnit('lt', gone)).toBeUndefined();
  });
});

describe('work that is saved', () => {
  it('comes back whole, and leaves later work alone', async () => {
    const typed = await allOf(knock, 'lt');
    const saved = await desk.exportTranslation('lt', typed.slice(0, 3));
    const back = await desk.bringTranslation('lt', [], saved);
    expect(back).toEqual({units: typed.slice(0, 3)});
    const merged = await desk.bringTranslation('lt', typed.slice(3, 5), saved);
    expect(merged).toEqual({units: [...typed.slice(3, 5), ...typed.slice(0, 3)]});
  });

  it('is refused as a whole where the command line refuses it', async () => {
    const typed = await allOf(knock, 'lt');
    const saved = await desk.exportTranslation('lt', typed);
    expect(await desk.bringTranslation('lt', typed, `${saved}<`)).toHaveProperty('problems');
    const spoilt = saved.replace(/<target>/, '<target># ');
    expect(await desk.bringTranslation('lt', [], spoilt)).toMatchObject({
      problems: [expect.stringMatching(/modules\/.*Write words only/) as unknown],
    });
  });

  it('what has a fault is not in the file', async () => {
    const [first, second] = await allOf(knock, 'lt');
    if (!first || !second) return expect.fail('The fixture has no words.');
    const saved = await desk.exportTranslation('lt', [{...first, text: `${first.text} 7`}, second]);
    expect(await desk.bringTranslation('lt', [], saved)).toEqual({units: [second]});
  });

  it('gives the files that the command line makes of it, the note of their originals included', async () => {
    const typed = await allOf(knock, 'lt');
    const {files, missing} = await desk.translatedFiles('lt', typed);
    expect(missing).toBe(0);
    expect([...files.keys()].toSorted()).toEqual(['modules/doors/knock/lt.md', 'modules/translated.lt.yaml']);
    const there = await mkdtemp(join(tmpdir(), 'translated-'));
    await cp(root, there, {recursive: true});
    const file = join(there, 'lt.xlf');
    await writeFile(file, await desk.exportTranslation('lt', typed));
    await runTranslate(['import', '--to', 'lt', '--file', file], {
      root: there,
      print: () => undefined,
      printError: (line) => expect.fail(line),
    });
    for (const [path, text] of files)
      expect(await readFile(join(there, path), 'utf8'), dirname(path)).toBe(text);
    await rm(there, {recursive: true});
  });
});

describe('a translation whose original has changed in two sections', () => {
  const language = 'lt';
  const stale = ['visit/end', 'my-plan'];
  let content: ReadonlyMap<string, string>;
  let older: TranslationDesk;
  /** Headings and texts of both sections, as published. */
  let published: readonly TypedUnit[];

  beforeAll(async () => {
    const course = await readContent(root);
    const latvian = course.get(knock) ?? '';
    const whole = new Map([...course, ['modules/doors/knock/lt.md', latvian]]);
    const changed = latvian
      .replace('Abi dzer tēju.', 'Abi dzer kafiju.')
      .replace('Sāciet ar vienu.', 'Sāciet.');
    content = new Map([
      ...whole,
      [translatedFile(language), notesAfterReading(whole, {first: 'lv', language})],
      [knock, changed],
    ]);
    older = new TranslationDesk(() => Promise.resolve(content));
    const units = await older.unitsToTranslate(language, knock, []);
    published = units.filter(({state}) => state === 'stale').map((unit) => typedAs(unit, unit.text));
  });

  /** Sections that stay stale when the course takes these files. */
  const left = (files: ReadonlyMap<string, string>) =>
    staleParts(new Map([...content, ...files]), 'lv', language).map(({section}) => section);

  it('stays stale when nobody has worked on it', async () => {
    expect(published).toHaveLength(4);
    expect(left((await older.translatedFiles(language, [])).files)).toEqual(stale);
  });

  it('is up to date where every text of a section was confirmed, not where one is open or wrong', async () => {
    const [heading, text, ...plan] = published;
    if (!heading || !text) return expect.fail('The fixture has no such words.');
    const files = async (typed: readonly TypedUnit[]) => (await older.translatedFiles(language, typed)).files;
    expect(left(await files([heading, ...plan]))).toEqual(['visit/end']);
    expect(left(await files([heading, {...text, text: 'Abi 7.'}, ...plan]))).toEqual(['visit/end']);
    expect(left(await files(published))).toEqual([]);
  });

  it('keeps in the exchange file that it still holds', async () => {
    const saved = await older.exportTranslation(language, published.slice(1));
    expect(await older.bringTranslation(language, [], saved)).toEqual({units: published.slice(1)});
  });

  it('takes other words also from a tool that tells no states, and nothing else', async () => {
    const saved = await older.exportTranslation(language, []);
    const back = saved
      .replaceAll(/ state="\w+"/g, '')
      .replace('<target>Abi dzer tēju.', '<target>Abi dzer kafiju.');
    expect(await older.bringTranslation(language, [], back)).toEqual({
      units: [{...published[1], text: 'Abi dzer kafiju.'}],
    });
  });
});
