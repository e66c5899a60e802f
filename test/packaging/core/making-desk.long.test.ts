/** The core in a place as bare as a worker's gives the bytes that the command line gives. */
import {beforeAll, describe, expect, it} from 'vitest';
import type {MakingDesk} from '../../../packaging/core/making-desk.ts';
import {partsFile, partsIndexFile} from '../../../packaging/core/parts.ts';
import {jobOf} from '../../../packaging/core/job-of.ts';
import {makePackage} from '../../../packaging/package/make-package.ts';
import {readPackageContent, type PackageContent} from '../../../packaging/package/package-content.ts';
import type {Player} from '../../../packaging/package/player.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import {sha256Hex} from '../../../packaging/sums/sha256.ts';
import {Zipper} from '../../../packaging/zip.ts';
import type {PackageDraft} from '../../../src/domain/exchange/package-draft.ts';
import type {MakingChoice, MakingFault} from '../../../src/domain/exchange/package-making.ts';
import {own as ownWords, pieMums} from '../profile/words/own-words-project.ts';
import {logoSvg, projectWith, recipe} from '../profile/profile-project.ts';
import {bundleCore, root} from './core-bundle.ts';
import {deskInBarePlace} from './core-place.ts';
import {deskSite} from './desk-site.ts';

const logo = 'media/profiles/paraugi/logo.svg';
const wordsFile = 'packaging/profiles/paraugi/words/definitions/forms/lv.md';
const plain: PackageDraft = {id: 'default', yaml: '', files: new Map()};
const choices: readonly MakingChoice[] = [
  {standard: 'scorm12', scope: 'course', languages: ['lv'], films: false},
  {standard: 'scorm2004-4th', scope: 'course-multi', languages: ['lv'], films: false},
  {standard: 'cmi5', scope: 'definitions', languages: ['ru', 'lv'], films: false},
  {standard: 'scorm12', scope: 'return', languages: ['en'], films: true},
];
const schemas = await readAllSchemas();
const zipper = new Zipper();

let site: Map<string, Uint8Array>;
let player: Player;
let script: string;
let desk: MakingDesk;
let own: PackageDraft;
let words: string;
let contents: ReadonlyMap<string, PackageContent>;

const fetchPart = (address: string): Promise<Uint8Array> => {
  const bytes = site.get(address);
  return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
};

beforeAll(async () => {
  // In all languages of the course.
  const yaml = (await recipe()).replace(/^languages: .*\n/m, '');
  ({files: site, player} = await deskSite(schemas));
  ({script} = await bundleCore());
  desk = deskInBarePlace(script, fetchPart);
  [, words] = ownWords('definitions/forms', (text) => pieMums(text));
  const encoder = new TextEncoder();
  own = {
    id: 'paraugi',
    yaml,
    files: new Map([
      [logo, encoder.encode(logoSvg)],
      [wordsFile, encoder.encode(words)],
    ]),
  };
  contents = new Map([
    ['default', await readPackageContent(root)],
    [
      'paraugi',
      await readPackageContent(
        await projectWith(yaml, {'logo.svg': logoSvg}, {'definitions/forms/lv.md': words}),
        'paraugi',
      ),
    ],
  ]);
}, 600_000);

/** What the command line makes. */
function sumOnDisk(draft: PackageDraft, choice: MakingChoice): {file: string; sha256: string} {
  const content = contents.get(draft.id);
  if (!content) throw new Error(`There is no profile ${draft.id}.`);
  const job = jobOf(choice, draft.id, {everything: {course: content.whole.course}, scopes: content.scopes});
  const {zip} = makePackage(job, {player, schemas, contentOf: content.contentOf}, {zipper});
  return {file: job.file, sha256: sha256Hex(zip)};
}

const faultOf = (asked: Promise<unknown>): Promise<MakingFault> =>
  asked.then(
    () => expect.fail('It was made.'),
    (error: {readonly fault: MakingFault}) => error.fault,
  );

describe('the packaging core without Node', () => {
  it.each(['default', 'paraugi'])(
    'makes the same packages with the profile %s',
    async (id) => {
      const draft = id === 'default' ? plain : own;
      for (const choice of choices) {
        const {file, sha256} = await desk.make(draft, choice);
        expect({file, sha256}).toEqual(sumOnDisk(draft, choice));
      }
    },
    300_000,
  );

  it('says what can be chosen', async () => {
    const {course, languages, standards, modules, slots, revisions} = await desk.choices();
    expect(course).toBe('kopiga-riciba');
    expect(languages[0]).toBe('lv');
    expect(standards.map(({id}) => id)).toContain('cmi5');
    expect(modules.find(({id}) => id === 'definitions')?.titles['lv']).toMatch(/\p{L}/u);
    expect(modules.some(({isApart}) => isApart)).toBe(true);
    expect(slots.every(({titles}) => languages.every((language) => titles[language]))).toBe(true);
    expect(slots.find(({id}) => id === 'be-aware')?.titles['lv']).toBe('Be aware. Cut the chain');
    expect(Object.values(revisions)).toContainEqual(expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
  });

  it('says what a municipality may check itself: what is open first, with its source and its places', async () => {
    const facts = await desk.checkable(own, '2026-11-28');
    const unread = facts.find(({isLaw, open}) => isLaw && open === 'never');
    expect(unread?.source.title).toMatch(/\p{L}/u);
    expect(unread?.places[0]?.titles['lv']).toMatch(/\p{L}/u);
    expect(facts.some(({phones, open}) => phones && open === 'never')).toBe(true);
    expect(await desk.changesSince(own, 511)).toEqual([]);
    const order = facts.map(({open}) => ['overdue', 'never', 'second-hand', undefined].indexOf(open));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    // A hundred years later all that can age is overdue.
    const overdue = await desk.checkable(own, '2126-11-28');
    expect(overdue.every(({open, reviewBy}) => (open === 'overdue') === (reviewBy !== undefined))).toBe(true);
  });

  it('names the field of a mistake, and makes nothing of it', async () => {
    const yaml = `name: {lv: Paraugi}
contacts:
  school:
    - name: {lv: Skola}
      phones: [112]
colours:
  accent:
    light: '#ffcc00'
    dark: '#81c784'
`;
    const wrong = {...own, yaml};
    const {problems, missing} = await desk.check(wrong);
    expect(missing).toEqual([]);
    expect(problems.map(({line, field}) => [line, field?.join('.')])).toEqual(
      expect.arrayContaining([
        [5, 'contacts.school.0.phones.0'],
        [8, 'colours.accent.light'],
      ]),
    );
    const fault = await faultOf(
      desk.make(wrong, {standard: 'scorm12', scope: 'course', languages: [], films: false}),
    );
    expect(fault).toMatchObject({kind: 'problems'});
  });

  it('makes nothing of own words whose published ones have changed since', async () => {
    const stale = words.replace(/(replaces:\n.*: x)\w+/, '$100000000');
    const files = new Map([...own.files, [wordsFile, new TextEncoder().encode(stale)]]);
    const fault = await faultOf(desk.make({...own, files}, choices[0] ?? expect.fail()));
    expect(fault).toMatchObject({kind: 'problems', problems: [{file: wordsFile, code: 'words-stale'}]});
  });

  it('says what a sound profile leaves to the course', async () => {
    const {problems, missing, scopes} = await desk.check({
      id: 'x',
      yaml: 'name: {lv: X}\n',
      files: new Map(),
    });
    expect(problems).toEqual([]);
    expect(missing.map(({field}) => field)).toEqual(
      expect.arrayContaining([
        'contacts.social-service',
        'logo',
        'colours',
        'helpLines',
        'certificate.issuer',
      ]),
    );
    expect(scopes.slice(0, 2)).toEqual(['course', 'course-multi']);
  });

  it('refuses what there is not', async () => {
    const choice = {standard: 'scorm12', scope: 'definitons', languages: [], films: false};
    expect(await faultOf(desk.make(plain, choice))).toMatchObject({
      kind: 'choice',
      message: expect.stringContaining('Did you mean "definitions"?') as unknown,
    });
  });

  it('uses no part whose sum is another one, and takes it when it is right again', async () => {
    const sound = site.get(partsFile) ?? new Uint8Array();
    const bent = Uint8Array.from(sound);
    bent[1000] = (bent[1000] ?? 0) ^ 1;
    const broken = deskInBarePlace(script, (address) =>
      address === partsFile ? Promise.resolve(bent) : fetchPart(address),
    );
    expect(await faultOf(broken.choices())).toEqual({kind: 'sum', file: partsFile});
    bent.set(sound);
    expect((await broken.choices()).course).toBe('kopiga-riciba');
  });

  it('says which part does not come', async () => {
    const alone = deskInBarePlace(script, () => Promise.reject(new Error('no network')));
    expect(await faultOf(alone.choices())).toEqual({kind: 'unreachable', file: partsIndexFile});
  });

  it('writes a profile that reads as the same values', async () => {
    const values = {
      name: {lv: 'Paraugu novads', en: ''},
      contacts: {school: [{phones: ['112', '+371 00000000'], confirmed: {by: 'Skola: "A"', on: '2026'}}]},
      helpLines: {lv: []},
    };
    const text = await desk.profileText(values);
    expect(await desk.profileValues(text)).toEqual({
      name: {lv: 'Paraugu novads'},
      contacts: {school: [{phones: ['112', '+371 00000000'], confirmed: {by: 'Skola: "A"', on: '2026'}}]},
    });
    expect(await desk.profileValues('')).toEqual({});
    expect(await desk.profileValues('- a')).toBeUndefined();
    expect(await desk.profileValues('a: *b')).toBeUndefined();
  });

  it('says how well a colour can be read', async () => {
    const report = await desk.accent('#ffcc00', 'light');
    expect(report.faint).toContainEqual({seen: 'accent', on: 'surface', contrast: 1.5, needs: 4.5});
    expect((await desk.accent(report.nearest ?? '', 'light')).faint).toEqual([]);
  });
});
