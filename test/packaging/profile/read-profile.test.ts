import {describe, expect, it} from 'vitest';
import {languageCodes} from '../../../src/languages/codes.ts';
import {Problems} from '../../../packaging/content/problems.ts';
import {YamlFile} from '../../../packaging/content/read/read-yaml.ts';
import {courseSchema} from '../../../packaging/content/schemas/course.ts';
import {readContent} from '../../../packaging/content/read/read-content.ts';
import {parseProfile} from '../../../packaging/profile/parse-profile.ts';
import {readProfile} from '../../../packaging/profile/read-profile.ts';
import {logoSvg, projectWith, recipe} from './profile-project.ts';

const recipeRoot = await projectWith(await recipe(), {'logo.svg': logoSvg});
const content = await readContent(recipeRoot);
const course = YamlFile.readFrom(content, 'modules/course.yaml', new Problems())?.read(
  courseSchema,
  new Problems(),
);
const source = await readProfile(recipeRoot, 'paraugi');

/** The profile beside the course, which is read from the disk once. */
function parsed(text: string, media: Readonly<Record<string, string | Uint8Array>> = {}) {
  if (!course || !source) throw new Error('The project cannot be read.');
  const files = Object.entries(media).map(
    ([name, bytes]) => [`media/profiles/paraugi/${name}`, bytesOf(bytes)] as const,
  );
  return {course, ...parseProfile({...source, text, files: new Map(files)}, course, content)};
}

function mistakesIn(yaml: string, media?: Parameters<typeof parsed>[1]): readonly string[] {
  return parsed(yaml, media).problems.map(
    ({file, line, message}) => `${file.split('/').at(-1)}:${line} ${message}`,
  );
}

const bytesOf = (bytes: string | Uint8Array): Uint8Array =>
  typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;

const tenMistakes = `nme: {lv: Paraugi}
contacts:
  social-servise: []
  school:
    - name: {lv: Skola}
      phones: [112]
logo: logo.gif
colours: {accent: {light: '#ffcc00', dark: '#ffcc00'}}
languages: [lv, xx]
passMarks: {final-test: 175}
modules: [final-test, definitons]
helpLines: {lv: []}
`;

describe('a profile', () => {
  it('made after the recipe has no mistakes', () => {
    if (!course || !source) throw new Error('The project cannot be read.');
    expect(parseProfile(source, course, content).problems).toEqual([]);
  });

  it('may say how it is done in this municipality, in short lines of modules that there are', async () => {
    const lines = (module: string, words: string) =>
      `name: {lv: Paraugi}\nlocalLines:\n  ${module}: ${words}\n`;
    expect(mistakesIn(lines('definitions', "{lv: ['Vispirms zvaniet Annai.']}"))).toEqual([]);
    const seven = Array.from({length: 7}, (_, i) => `Rinda ${String(i)}.`).join(', ');
    const found = [
      mistakesIn(lines('definitons', "{lv: ['Zvaniet.']}")),
      mistakesIn(lines('definitions', "{ru: ['Звоните.']}")),
      mistakesIn(lines('definitions', `{lv: [${seven}]}`)),
      mistakesIn(lines('definitions', `{lv: ['${'a'.repeat(241)}']}`)),
      mistakesIn(lines('definitions', '{lv: ["a\\u200fb"]}')),
    ];
    expect(found.flat()).toEqual([
      expect.stringMatching(
        /^paraugi.yaml:3 The course has no module "definitons". Did you mean "definitions"/,
      ),
      expect.stringMatching(/^paraugi.yaml:3 "definitions" has no words in "lv"/),
      expect.stringMatching(/^paraugi.yaml:3 "lv" has more than 6 lines/),
      expect.stringMatching(/^paraugi.yaml:3 Item 1 of "lv" has more than 240 characters/),
      expect.stringMatching(/^paraugi.yaml:3 Item 1 of "lv" is .*one line of plain words/),
    ]);
  });

  it('may check facts and ring contacts, and is told what is wrong with a check', async () => {
    const checks = `name: {lv: Paraugi}
checks:
  F139: {by: Anna Paraudziņa, on: '2026-11-30', text: Ārstniecības likuma 56.¹ pants}
  victims-helpline: {by: Sociālais dienests, on: '2026-11-30'}
`;
    expect(mistakesIn(checks)).toEqual([]);
    const found = mistakesIn(`${checks}  F138: {by: Anna Paraudziņa, on: '2026-11-30'}
  F134: {on: '2026-11-31', text: Sestais pants}
  victim-helpline: {by: Anna, on: '2026-11-30'}
`);
    expect(found).toEqual([
      expect.stringMatching(/^paraugi.yaml:5 "F138" is law: say which text was read/),
      expect.stringMatching(/^paraugi.yaml:6 "by" is missing: write who checked it/),
      expect.stringMatching(/^paraugi.yaml:6 "on" is "2026-11-31", but there is no such day/),
      expect.stringMatching(
        /^paraugi.yaml:7 "victim-helpline" is neither .* Did you mean "victims-helpline"\?/,
      ),
    ]);
  });

  it('with many mistakes gives one message each, with its line', async () => {
    const found = mistakesIn(tenMistakes);
    expect(found.length).toBeGreaterThanOrEqual(10);
    const expected: readonly [line: number, words: string][] = [
      [1, '"nme" is no field here. Did you mean "name"?'],
      [1, '"name" is missing'],
      [3, 'Did you mean "social-service"?'],
      [5, '"purpose" is missing'],
      [5, '"confirmed" is missing'],
      [6, "a number like '112' or '+371 28612120', in quotes"],
      [7, 'a file in media/profiles/<name>/'],
      [8, "The nearest colour that passes is '#"],
      [9, `The course is not published in "xx". Known: ${languageCodes.join(', ')}.`],
      [10, 'the pass mark in percent, 1 to 100'],
      [11, 'The course has no module "definitons". Did you mean "definitions"?'],
      [11, 'Write it last'],
      [12, 'the lines, each a sentence'],
    ];
    for (const [line, words] of expected)
      expect(
        found.filter((each) => each.startsWith(`paraugi.yaml:${line} `) && each.includes(words)),
        words,
      ).toHaveLength(1);
  });

  it('with a mistake in a list or group still has every unknown name in it told', async () => {
    const found = mistakesIn(`name: {lv: Paraugi}
languages: [lv, lv, xx]
modules: [definitions, definitions, recrutment]
passMarks: {definitions: 101, final-tests: 75}
videos: {marta-story: {file: marta.mp4}, travel-safely: {youtube: 'https://youtu.be'}}
`);
    const expected = [
      '2 Item 2 of "languages" repeats "lv".',
      '2 The course is not published in "xx".',
      '3 Item 2 of "modules" repeats "definitions".',
      '3 The course has no module "recrutment". Did you mean "recruitment"?',
      '4 "definitions" is 101',
      '4 The course has no module "final-tests". Did you mean "final-test"?',
      '5 "author" is missing',
      '5 "youtube" is no film',
    ];
    for (const words of expected)
      expect(
        found.some((each) => each.startsWith(`paraugi.yaml:${words}`)),
        words,
      ).toBe(true);
  });

  it.each([
    ['a script', {'logo.svg': logoSvg.replace('<rect', '<script/><rect')}, '<script> is not allowed'],
    [
      'a handler',
      {'logo.svg': logoSvg.replace('<rect', '<rect onload="x()"')},
      'onload="x()" is not allowed',
    ],
    [
      'a picture of another server',
      {'logo.svg': logoSvg.replace('#1b5e20', 'url(https://x.lv/a)')},
      'is not allowed',
    ],
    ['no namespace', {'logo.svg': logoSvg.replace(/ xmlns="[^"]*"/, '')}, 'The root must be <svg xmlns'],
    ['broken XML', {'logo.svg': '<svg'}, 'not well-formed'],
    ['too many bytes', {'logo.svg': logoSvg.padEnd(20_001)}, 'Make it 20 kB at most'],
    ['a shape too long for the bar', {'logo.svg': logoSvg.replace('0 0 80 40', '0 0 800 40')}, '5 times'],
    ['no file', {}, 'There is no media/profiles/paraugi/logo.svg'],
  ])('is refused for a logo with %s', async (_, media, words) => {
    const found = mistakesIn('name: {lv: Paraugi}\nlogo: logo.svg\n', media);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  it.each([
    ['64 × 64 px', pngOf(64, 64), 0],
    ['2000 × 2000 px', pngOf(2000, 2000), 1],
    ['another kind', new TextEncoder().encode('GIF89a'), 1],
  ])('with a PNG of %s', async (_, png, mistakes) => {
    expect(mistakesIn('name: {lv: Paraugi}\nlogo: logo.png\n', {'logo.png': png})).toHaveLength(mistakes);
  });

  it('lacks words in a language of its packages', async () => {
    expect(mistakesIn('name: {ru: Paraugi}\n')).toEqual([
      'paraugi.yaml:1 "name" has no words in "lv". Add "lv: …" there.',
    ]);
  });
});

/** Signature and IHDR: as much as tells a PNG's size. */
function pngOf(width: number, height: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(64));
  view.setUint32(0, 0x89504e47);
  view.setUint32(4, 0x0d0a1a0a);
  view.setUint32(8, 13);
  view.setUint32(12, 0x49484452);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return new Uint8Array(view.buffer);
}

it('what a profile says in the first language alone is shown in the others, too', async () => {
  const {course, profile} = parsed('name: {lv: Paraugi}\n');
  const [first = '', ...others] = course.languages;
  expect(others.length).toBeGreaterThan(0);
  for (const language of others) expect(profile.name[language]).toBe(profile.name[first]);
});
