/** A municipality's own lessons in a package as the command line makes it: they are done, left and come back like any other. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {readPlayer} from '../../packaging/build/player.ts';
import {demandWithinLimits, makePackage} from '../../packaging/package/make-package.ts';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import {jobsOf} from '../../packaging/package/package-jobs.ts';
import {readAllSchemas} from '../../packaging/schemas/read-schemas.ts';
import {standards} from '../../packaging/standards/index.ts';
import {Zipper} from '../../packaging/zip.ts';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {twoLessons} from '../packaging/profile/lessons/own-lessons-project.ts';
import {projectWith} from '../packaging/profile/profile-project.ts';
import {useBuiltSite} from './built-site.ts';
import {Learner} from './learner.ts';
import {readPackage} from './package-content.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const site = useBuiltSite();
const folders: string[] = [];
let zips: ReadonlyMap<string, string>;

beforeAll(async () => {
  const root = await projectWith(`name: {lv: Paraugu novads}
lessons:
  definitions:
    - {id: own-bell, after: forms}
    - {id: own-porch, after: forms, countsForCompletion: true}
`);
  for (const [path, text] of Object.entries(twoLessons)) {
    const file = join(root, 'packaging/profiles/paraugi/lessons', path.replace('doors/', 'definitions/'));
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, text);
  }
  const {problems, contentOf, whole} = await readPackageContent(root, 'paraugi');
  expect(problems).toEqual([]);
  const player = await readPlayer(join(import.meta.dirname, '../../dist/player'));
  const jobs = jobsOf({
    course: whole.course.id,
    standards: standards.filter(({id}) => id === 'scorm12' || id === 'scorm2004-4th'),
    scopes: ['definitions', 'course'],
    films: true,
    profile: 'paraugi',
    languages: ['lv', 'en', 'ru'],
    askedLanguages: [],
  });
  const sources = {player, schemas: await readAllSchemas(), contentOf};
  demandWithinLimits(jobs, sources);
  const out = await mkdtemp(join(tmpdir(), 'own-lesson-'));
  folders.push(root, out);
  const made = jobs
    .filter(({scope}) => scope === 'definitions')
    .map((job) => [job.standard.id, makePackage(job, sources, {zipper: new Zipper()}).zip] as const);
  for (const [standard, zip] of made) {
    expect(await checkPackage(zip)).toEqual([]);
    await writeFile(join(out, `${standard}.zip`), zip);
  }
  zips = new Map(made.map(([standard]) => [standard, join(out, `${standard}.zip`)]));
}, 180_000);
afterAll(() => Promise.all(folders.map((folder) => rm(folder, {recursive: true}))));

it.each(['scorm12', 'scorm2004-4th'] as const)(
  '%s: answers of own lessons are saved and come back, and none of them is told to the LMS',
  async (standard) => {
    const content = readPackage(zips.get(standard) ?? '');
    const own = ['own-bell', 'own-porch'].map((id) => content.lesson('definitions', id));
    const lms = await openStrictFakeLms({browser: site().browser, content, standard});
    const first = await lms.launch();
    const learner = new Learner(first);
    await learner.start();
    for (const lesson of own) {
      await learner.goTo(`#/definitions/${lesson.id}`);
      await learner.takeLesson(lesson, true);
    }
    await lms.closePage();
    const again = await lms.launch();
    const stored = await lms.stored();
    expect(Object.keys(stored).filter((name) => /interactions\.\d/.test(name))).toEqual([]);
    expect(Object.values(stored).join('\n')).not.toContain('own-bell.who-rings');

    await new Learner(again).goTo('#/definitions/own-bell');
    const choice = again.frame.locator('lesson-page [id="who-rings"] > *');
    await choice.locator('#verdict').waitFor();
    await new Learner(again).goTo('#/definitions/own-porch');
    await again.frame.locator('lesson-page [id="visit"] > * section.end').waitFor();
    await new Learner(again).goTo('#/definitions');
    await again.frame.getByText('Uz lieveņa').first().waitFor();
    await new Learner(again).goTo('#/page/about');
    await again.frame.getByRole('heading', {name: 'Pašvaldības nodarbības'}).waitFor();
    expect(lms.errors).toEqual([]);
    await lms.closePage();
    await lms.dispose();
  },
  180_000,
);
