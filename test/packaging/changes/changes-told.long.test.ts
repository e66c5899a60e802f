/** What the command line says to a municipality of the real course, in which two facts have changed. */
import {expect, it} from 'vitest';
import {CourseContent} from '../../../packaging/package/course-content.ts';
import {changed} from '../content/tiny-course.ts';
import {content, fileOf, own, pieMums} from '../profile/words/own-words-project.ts';

const say = (id: string, what: string) => ({
  from: `\n${id}:\n`,
  to: `\n${id}:\n  changed:\n    revision: 511\n    what: {lv: ${what}, en: ${what}, ru: ${what}}\n`,
});
const facts = [say('F07', 'Robeža.'), say('F31', 'Formas.')];
const counted = changed(
  'modules/course.yaml',
  '\nrevisions:\n',
  "\nrevisions:\n  511: '2099-12-31'\n",
  content,
);
const later = facts.reduce((before, {from, to}) => changed('modules/facts.yaml', from, to, before), counted);

function linesOf(more: string, words: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const encoder = new TextEncoder();
  const files = new Map([...words].map(([path, text]) => [path, encoder.encode(text)] as const));
  const profile = {id: 'paraugi', text: `name: {lv: Paraugi}\n${more}`, files, tokensCss: ''};
  const course = new CourseContent({content: later, profile}, new Map());
  expect(course.profileProblems).toEqual([]);
  return course.uncheckedOn('2026-12-06');
}

const madeWith = "madeWith: {revision: 1, on: '2026-11-28'}\n";

it('says first what stands in own words, and nothing once it has been read', () => {
  const [path, text] = own('definitions/forms', (published) => pieMums(published, 'many-forms'));
  expect(path).toBe(fileOf('definitions/forms'));
  const [since, first, second, then] = linesOf(madeWith, new Map([[path, text]]));
  expect(since).toBe(
    'Since this profile was saved (2026-11-28, revision 1 of the content) 2 facts have changed:',
  );
  expect(first).toMatch(/^ {2}- 2099-12-31: Formas\. In your own words: definitions\/forms\/many-forms\. In/);
  expect(second).toContain('Robeža.');
  expect(then).toContain('"madeWith: {revision: 511,');
  const read = linesOf("madeWith: {revision: 511, on: '2026-12-06'}\n");
  expect(read.join()).not.toContain('changed:');
});

it('says nothing of modules that the profile leaves out', () => {
  const lines = linesOf(`${madeWith}modules: [public-space]\n`);
  expect(lines.join('\n')).not.toMatch(/definitions\//);
});
