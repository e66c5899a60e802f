/** What a page that edits lessons is told: the file it keeps, mistakes at their lines, and the page as the package will have it. */
import {beforeAll, describe, expect, it} from 'vitest';
import {readPlayer} from '../../../packaging/build/player.ts';
import {MakingDesk} from '../../../packaging/core/making-desk.ts';
import {packParts, partOf, partsFile, partsIndexFile, type Parts} from '../../../packaging/core/parts.ts';
import {WordsDesk} from '../../../packaging/core/words-desk.ts';
import {readFolder} from '../../../packaging/build/player.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import type {PackageDraft} from '../../../src/domain/exchange/package-draft.ts';
import {
  content,
  fileOf,
  headingOf,
  own,
  pieMums,
  published,
  replaced,
} from '../profile/words/own-words-project.ts';
import {seeded, withMistake} from '../profile/words/seeded-mistakes.ts';
import {samplePlayerFolder} from '../sample-sources.ts';

const place = {module: 'definitions', lesson: 'forms', language: 'lv'};
const lesson = 'definitions/forms';
const draftWith = (...files: (readonly [string, string])[]): PackageDraft => ({
  id: 'paraugi',
  yaml: 'name: {lv: Paraugu novads}\n',
  files: new Map(files.map(([path, text]) => [path, new TextEncoder().encode(text)])),
});
const ours = (text: string) => pieMums(text);

let parts: Parts;
let desk: WordsDesk;
let folder: string;

beforeAll(async () => {
  folder = await samplePlayerFolder();
  const [player, schemas] = await Promise.all([readPlayer(folder), readAllSchemas()]);
  const choices = {
    course: '',
    version: '',
    languages: [],
    standards: [],
    modules: [],
    revisions: {},
    slots: [],
  };
  parts = {player, schemas, content, tokensCss: '', ingredients: [], choices};
  desk = new WordsDesk(() => Promise.resolve(parts));
}, 300_000);

describe('the desk of words', () => {
  it('lists every lesson with its titles', async () => {
    const lessons = await desk.lessons();
    expect(lessons[0]).toMatchObject({module: 'definitions', lesson: 'pre-check'});
    expect(lessons.at(-1)?.module).toBe('refresher');
    expect(lessons.every(({titles}) => ['lv', 'en', 'ru'].every((language) => titles[language]))).toBe(true);
  });

  it('keeps what differs, and gives it back', async () => {
    const edited = await desk.edit(draftWith(), place, ours(published(lesson)), []);
    expect(edited.problems).toEqual([]);
    expect(edited.changed.map(({address}) => address)).toEqual(['three-notes']);
    const draft = draftWith([fileOf(lesson), edited.file]);
    expect((await desk.words(draft, place)).text).toBe(ours(published(lesson)));
    expect(await desk.ownLessons(draft)).toEqual([{...place, changed: 1, stale: 0}]);
    expect((await desk.edit(draft, place, published(lesson), [])).file).toBe('');
  });

  it('works before the municipality has said its name', async () => {
    const unnamed = {...draftWith(), yaml: ''};
    const {file, problems} = await desk.edit(unnamed, place, ours(published(lesson)), []);
    expect(problems).toEqual([]);
    expect(file).toContain(' pie mums');
    const {files} = await desk.lessonPage(unnamed, place, ours(published(lesson)));
    expect(files.has('index.html')).toBe(true);
  });

  it('tells mistakes at the lines of the text that is edited', async () => {
    const heading = headingOf(published(lesson), 'many-forms');
    const text = replaced(ours(published(lesson)), heading, `${heading} [^nav] <br> "tilti"`);
    const line = text.split('\n').findIndex((each) => each.includes('[^nav]')) + 1;
    const {problems} = await desk.edit(draftWith(), place, text, []);
    expect(problems.map((problem) => [problem.line, problem.code]).toSorted()).toEqual([
      [line, 'html'],
      [line, 'quotes-straight'],
      [line, 'source-unknown'],
    ]);
    const locked = await desk.edit(draftWith(), place, replaced(published(lesson), '\n- a: ', '\n- z: '), []);
    expect(locked.problems).toContainEqual(expect.objectContaining({code: 'words-locked'}));
  });

  it.each(seeded.map((mistake) => ({mistake, lesson: mistake[0], section: mistake[1], code: mistake[4]})))(
    'names $code in $lesson $section at its line',
    async ({mistake, lesson: name, code}) => {
      const [module = '', own = ''] = name.split('/');
      const text = withMistake(published(name), mistake);
      const before = published(name).split('\n');
      const line = text.split('\n').findIndex((each, i) => each !== before[i]) + 1;
      const {problems} = await desk.edit(draftWith(), {module, lesson: own, language: 'lv'}, text, []);
      const told = problems.map((problem) => [problem.line, problem.code]);
      // What is locked is named first, then what follows from it; the editor lets none of it through.
      expect(code === 'words-locked' ? told.slice(0, 1) : told).toEqual([[line, code]]);
    },
  );

  it('goes on saying what was replaced until somebody has chosen', async () => {
    const [file, text] = own(lesson, ours);
    const stale = draftWith([file, text.replace(/(replaces:\n.*: )x\w+/, '$1x00000000')]);
    const words = await desk.words(stale, place);
    expect(words.stale).toMatchObject([{address: 'three-notes', facts: {was: []}}]);
    const more = replaced(words.text, ' pie mums', ' pie mums 77 reizes');
    const edited = await desk.edit(stale, place, more, words.stale);
    expect(edited.file).toContain('three-notes: x00000000');
    expect(edited.stale[0]?.facts.own).toContain('77 reizes');
    const kept = await desk.edit(stale, place, more, []);
    expect(kept.stale).toEqual([]);
    expect(kept.file).not.toContain('x00000000');
    const back = await desk.edit(stale, place, published(lesson), []);
    expect(back.file).toBe('');
  });

  it('keeps a half-typed title, and gives back what cannot stand in the lesson', async () => {
    const typed = ours(published(lesson)).replace(
      /^title: .*$/m,
      'title: Palīdzība: kam "zvanīt\nnav: lauks',
    );
    const {file} = await desk.edit(draftWith(), place, typed, []);
    const words = await desk.words(draftWith([fileOf(lesson), file]), place);
    expect(words).toMatchObject({text: typed, left: []});
    const gone = draftWith([fileOf(lesson), own(lesson, ours)[1].replaceAll('three-notes', 'gone')]);
    expect((await desk.words(gone, place)).left).toMatchObject([{address: 'gone', published: ''}]);
    const unread = draftWith([fileOf(lesson), '---\ntitle: a: b\n---\n']);
    expect((await desk.words(unread, place)).left).toMatchObject([
      {address: '', own: '---\ntitle: a: b\n---\n'},
    ]);
    expect(await desk.ownLessons(unread)).toEqual([{...place, changed: 1, stale: 1}]);
  });

  it('shows the lesson that the package has', async () => {
    const playerFiles = await readFolder(folder);
    const {choices} = parts;
    const bytes = packParts({
      ...{playerFiles, schemas: parts.schemas, content, tokensCss: '', ingredients: [], choices},
    });
    const index = new TextEncoder().encode(JSON.stringify({parts: partOf(partsFile, bytes), media: {}}));
    const whole = new MakingDesk((address) => Promise.resolve(address === partsIndexFile ? index : bytes));
    const draft = draftWith(own(lesson, ours));
    const choice = {standard: 'scorm12', scope: 'definitions', languages: ['lv'], films: false};
    const made = await whole.contents(draft, choice);
    const page = await whole.lessonPage(draft, place, ours(published(lesson)));
    expect([...page.files.keys()]).toEqual([...made.files.keys()]);
    const other = [...made.files].filter(
      ([path, file]) => !Buffer.from(file).equals(page.files.get(path) ?? Buffer.alloc(0)),
    );
    expect(other.map(([path]) => path)).toEqual([]);
  }, 300_000);
});
