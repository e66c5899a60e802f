import {readFile, rename} from 'node:fs/promises';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';
import {runPackage} from '../../../packaging/cli/run-package.ts';
import {readPackageContent, type PackageContent} from '../../../packaging/package/package-content.ts';
import {packageUnits} from '../../../packaging/package/package-units.ts';
import type {Course, Lesson, Module} from '../../../src/domain/course/course.ts';
import type {Help} from '../../../src/domain/pages/help.ts';
import type {Institutions} from '../../../src/domain/pages/institution.ts';
import {samplePlayerFolder, sampleThinFolder} from '../sample-sources.ts';
import {logoSvg, projectWith, recipe} from './profile-project.ts';

async function run(root: string, args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  let content: PackageContent | undefined;
  const code = await runPackage(args, {
    root,
    readContent: async (profile) => (content = await readPackageContent(root, profile)),
    buildPlayer: samplePlayerFolder,
    buildThinPage: sampleThinFolder,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return {content, code, printed: printed.join('\n'), errors: errors.join('\n')};
}

describe('packages of a municipality made after the recipe', () => {
  let root = '';
  let printed = '';
  let content: PackageContent | undefined;
  const filesOf = async (scope: string) => {
    const zip = await readFile(join(root, `dist/packages/kopiga-riciba-paraugi-${scope}-scorm12.zip`));
    return new Map(
      Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
  };
  /** What the packaging wrote, as the player reads it. */
  const json = <T>(files: ReadonlyMap<string, string>, path: string) =>
    JSON.parse(files.get(path) ?? '') as T;

  beforeAll(async () => {
    root = await projectWith(await recipe(), {'logo.svg': logoSvg});
    const result = await run(root, ['--profile', 'paraugi', '--standard', 'scorm12', '--scope', 'course']);
    expect(result.errors).toBe('');
    expect(result.code).toBe(0);
    ({printed, content} = result);
  }, 120_000);

  it('name it, with its logo, and ask for no file more than before but the colours', async () => {
    const files = await filesOf('course');
    expect(json<Course>(files, 'content/lv/course.json').municipality).toEqual({
      name: 'Paraugu novads',
      logo: {src: 'profile/logo.svg', width: 64, height: 32},
      certificate: {
        issuer: 'Paraugu novada pašvaldība',
        note: 'Mācības rīkoja Paraugu novada darba grupa.',
      },
    });
    expect(files.get('profile/logo.svg')).toBe(logoSvg);
    expect(files.get('profile/profile.css')).toContain('--kr-accent:light-dark(#1b5e20,#81c784)');
    // Behind the player's own styles, which it is to win over.
    expect(files.get('index.html')).toMatch(/<style>body\{margin:0\}<\/style>\s*<style>:root\{--kr-accent:/);
    expect(files.get('imsmanifest.xml')).toContain('profile/profile.css');
    expect(json<{profile: string}>(files, 'about.json').profile).toBe('paraugi');
  });

  it('show its contact on the help page and in the plans of its partners', async () => {
    const files = await filesOf('course');
    const help = json<Help>(files, 'content/lv/help.json');
    expect(help.groups.map(({id}) => id).slice(0, 3)).toEqual(['danger', 'municipality', 'trafficking']);
    expect(help.groups[1]).toMatchObject({title: 'Paraugu novads', contacts: ['local-social-service-1']});
    expect(help.contacts.find(({id}) => id === 'local-social-service-1')).toMatchObject({
      name: 'Paraugu novada Sociālais dienests',
      phones: [{number: '+371 00000000', href: 'tel:+37100000000'}],
      year: '2026',
    });
    const school = json<Institutions>(files, 'content/lv/roles.json').institutions.find(
      ({id}) => id === 'school',
    );
    expect(school?.contacts[0]).toBe('local-social-service-1');
    expect(school?.contacts).toContain('state-police');
    expect(school?.partners).toEqual(['orphans-court']);
  });

  it('say on a module’s page how it is done there, behind what the module promises, as text', async () => {
    const {intro} = json<Module>(await filesOf('course'), 'content/lv/recruitment.json');
    expect(intro.slice(1, 3)).toEqual([
      ['h3', 'Paraugu novads'],
      ['ul', ['li', 'Pie mums par aizdomām vispirms runā ar Sociālo dienestu.']],
    ]);
    const {intro: other} = json<Module>(await filesOf('course'), 'content/lv/definitions.json');
    expect(JSON.stringify(other)).not.toContain('Paraugu novads');
  });

  it('hold its modules in its order, and the final test asks about these alone', async () => {
    const files = await filesOf('course');
    const course = json<Course>(files, 'content/lv/course.json');
    expect(course.modules.map(({id, tracking}) => [id, tracking])).toEqual([
      ['recruitment', 2],
      ['definitions', 1],
      ['final-test', 7],
    ]);
    expect(course.modules[2]?.quiz?.passMark).toBe(75);
    expect([...files.keys()].filter((path) => path.includes('/cooperation'))).toEqual([]);
    const quiz = json<Lesson>(files, 'content/lv/final-test/quiz.json').blocks.find(
      ({type}) => type === 'quiz',
    );
    if (quiz?.type !== 'quiz') throw new Error('The final test has no quiz.');
    expect(new Set(quiz.bank.map(({objective}) => objective))).toEqual(
      new Set(['definitions', 'recruitment']),
    );
    expect(quiz.draw).toBe(8);
  });

  it('name it in every SCO of a course in parts', () => {
    if (!content) throw new Error('Nothing was read.');
    const {units} = packageUnits({scope: 'course-multi', languages: ['lv']}, content.contentOf);
    const names = units.map((unit) => {
      const course = json<Course>(unit.content.files, 'content/lv/course.json');
      return [course.scope, course.municipality?.name];
    });
    expect(names).toEqual(['recruitment', 'definitions', 'final-test'].map((id) => [id, 'Paraugu novads']));
  });

  it('come with a list of what the profile does not say', () => {
    expect(printed).toContain('The profile "paraugi" does not say:');
    expect(printed).toMatch(/contact of orphans-court: used in action plans of .*school/);
    expect(printed).not.toContain('contact of social-service');
    expect(printed).not.toContain('logo:');
  });

  it('are not built of a module that the profile leaves out, nor of a profile with mistakes', async () => {
    const left = await run(root, ['--profile', 'paraugi', '--scope', 'cooperation', '--dry-run']);
    expect(left.code).toBe(2);
    expect(left.errors).toContain('--scope does not know "cooperation"');
    const unknown = await run(root, ['--profile', 'paraugs']);
    expect(unknown.errors).toContain('Did you mean "paraugi"? Write one or more of: default, paraugi.');
    const wrong = await run(await projectWith('nam: {lv: X}\n'), ['--profile', 'paraugi', '--dry-run']);
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain(
      'packaging/profiles/paraugi.yaml:1: "nam" is no field here. Did you mean "name"?',
    );
  }, 120_000);
});

it('mistakes in a profile are told together with those in its films, each where the profile has it', async () => {
  const licence = 'author: X, licence: Y';
  const root = await projectWith(`nam: {lv: X}
videos:
  marta-stori: {youtube: 'https://youtu.be/aBcDeFgHiJk', ${licence}}
  marta-story: {file: videos/marta.mp4, ${licence}}
`);
  await rename(join(root, 'packaging/profiles/paraugi.yaml'), join(root, 'packaging/profiles/Paraugi.yaml'));
  const {errors} = await run(root, ['--profile', 'Paraugi', '--dry-run']);
  const file = 'packaging/profiles/Paraugi.yaml';
  for (const [line, words] of [
    [1, '"Paraugi" cannot be the name of a profile'],
    [1, '"nam" is no field here'],
    [3, 'no place "marta-stori". Did you mean "marta-story"?'],
    [4, 'There is no media/videos/marta.mp4.'],
  ])
    expect(errors.split('\n')).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:${line}: .*${words}`.replaceAll('?', '\\?'))),
    );
}, 120_000);
