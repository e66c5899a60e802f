/** A film that a municipality brings, in the package that a page makes and in that of the command line. */
import {beforeAll, describe, expect, it} from 'vitest';
import type {MakingDesk} from '../../../packaging/core/making-desk.ts';
import {jobOf} from '../../../packaging/core/job-of.ts';
import {makePackage} from '../../../packaging/package/make-package.ts';
import {readPackageContent} from '../../../packaging/package/package-content.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import {sha256Hex} from '../../../packaging/sums/sha256.ts';
import {Zipper} from '../../../packaging/zip.ts';
import type {PackageDraft} from '../../../src/domain/exchange/package-draft.ts';
import {projectWith} from '../profile/profile-project.ts';
import {bundleCore} from './core-bundle.ts';
import {deskInBarePlace} from './core-place.ts';
import {deskSite, type DeskSite} from './desk-site.ts';
import {filmFiles, filmsOfCourse, filmYaml} from './own-film.ts';

const schemas = await readAllSchemas();
const yaml = `name: {lv: Paraugu novads}${filmYaml}`;
const choice = {standard: 'scorm12', scope: 'definitions', languages: ['lv', 'ru'], films: true};
const path = 'media/profiles/paraugi/be-aware';

let site: DeskSite;
let desk: MakingDesk;
let film: Readonly<Record<string, Uint8Array>>;
let own: PackageDraft;

beforeAll(async () => {
  site = await deskSite(schemas, await filmsOfCourse());
  desk = deskInBarePlace((await bundleCore()).script, (address) => {
    const bytes = site.files.get(address);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
  });
  film = await filmFiles();
  const files = Object.entries(film).map(
    ([name, bytes]) => [`media/profiles/paraugi/${name}`, bytes] as const,
  );
  own = {id: 'paraugi', yaml, files: new Map(files)};
}, 300_000);

describe('a film that a municipality brings', () => {
  it('gives the bytes that the command line gives', {timeout: 120_000}, async () => {
    const content = await readPackageContent(await projectWith(yaml, film), 'paraugi');
    const {course} = content.whole;
    const job = jobOf(choice, 'paraugi', {everything: {course}, scopes: content.scopes});
    const sources = {player: site.player, schemas, contentOf: content.contentOf};
    const onDisk = makePackage(job, sources, {zipper: new Zipper()});
    expect((await desk.make(own, choice)).sha256).toBe(sha256Hex(onDisk.zip));
    // What was let go is fetched and compiled again.
    expect((await desk.make(own, choice)).sha256).toBe(sha256Hex(onDisk.zip));
    expect(onDisk.files.get(`${path}.mp4`)).toEqual(film['be-aware.mp4']);
    const lesson = onDisk.files.get('content/lv/definitions/what-is-trafficking.json');
    expect(new TextDecoder().decode(lesson)).toContain('Zvans zvana.');
  });

  it('is told by its own file what is wrong with it', {timeout: 60_000}, async () => {
    const files = new Map(own.files).set(`${path}.mp4`, Uint8Array.of(1, 2, 3));
    files.delete(`${path}.ru.vtt`);
    const {problems} = await desk.check({...own, files});
    expect(problems.map(({file, code}) => ({file, code}))).toEqual(
      expect.arrayContaining([
        {file: `${path}.mp4`, code: 'media-format'},
        {file: `${path}.ru.vtt`, code: 'media-missing'},
      ]),
    );
  });
});
