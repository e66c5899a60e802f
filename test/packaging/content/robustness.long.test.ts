import fc from 'fast-check';
import {expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {tinyCourse} from './tiny-course.ts';

const files = [...tinyCourse.keys()];

/** One careless change: a line lost, doubled, indented, moved to another file or cut in the middle. */
const slip = fc.record({
  file: fc.constantFrom(...files),
  line: fc.nat({max: 200}),
  kind: fc.constantFrom('lose', 'double', 'indent', 'cut', 'replace'),
  other: fc.constantFrom(...files),
});

function slipped(
  content: Map<string, string>,
  {file, line, kind, other}: {file: string; line: number; kind: string; other: string},
) {
  const lines = (content.get(file) ?? '').split('\n');
  const at = line % lines.length;
  const text = lines[at] ?? '';
  const instead = {
    lose: [],
    double: [text, text],
    indent: [`  ${text}`],
    cut: [text.slice(0, text.length / 2)],
    replace: [(content.get(other) ?? '').split('\n')[line % 10] ?? ''],
  }[kind];
  lines.splice(at, 1, ...(instead ?? []));
  content.set(file, lines.join('\n'));
}

it('tells what is wrong instead of throwing, however the files are damaged', () => {
  fc.assert(
    fc.property(fc.array(slip, {minLength: 1, maxLength: 4}), (slips) => {
      const content = new Map(tinyCourse);
      for (const one of slips) slipped(content, one);
      const {problems, files: made} = compileCourse(content, {scope: 'course'});
      const places = problems.map(({file, line}) => [file, line] as const);
      expect(places).toEqual(places.toSorted(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y)));
      for (const {file, line, message} of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual((content.get(file) ?? '').split('\n').length);
        expect(message).not.toBe('');
      }
      expect(made.has('content/interactions.json')).toBe(true);
    }),
    {numRuns: 60},
  );
}, 120_000);
