import {basename, dirname} from 'node:path';
import {describe, expect, it} from 'vitest';
import {
  runTimeNames,
  runTimes,
  standardIds,
  standards,
  trackerNames,
} from '../../src/domain/standards/standards.ts';
import {codeOf} from './import-rules.ts';
import {projectFiles, readSource, sourceFiles} from './source-files.ts';

/** Where a standard may be named: its table, its own folders, and what reads or plays packages and reports of others. */
const ownRooms = [
  'src/domain/standards/standards.ts',
  'src/runtime/trackers/',
  'packaging/standards/',
  'src/lms/',
  'src/results/',
  'src/package-check/',
  'packaging/check/',
];
const names = [...standardIds, ...runTimeNames].join('|');
/** A text, a key or a property of that name; sentences may speak of it. */
const named = new RegExp(String.raw`(['"\`])(?:${names})\1|\.(?:${names})\b|\b(?:${names}):`, 'g');

const product = [...sourceFiles, ...projectFiles.filter((file) => file.endsWith('.html'))].filter((file) =>
  /^(?:src|packaging)\//.test(file),
);
const namingIn = (file: string): readonly string[] =>
  [...codeOf(readSource(file)).matchAll(named)].map(String);

describe('a standard', () => {
  it('is named in its own rooms and nowhere else', () => {
    const others = product.filter((file) => !ownRooms.some((room) => file.startsWith(room)));
    expect(others.filter((file) => namingIn(file).length > 0)).toEqual([]);
    expect(namingIn('src/domain/standards/standards.ts').length).toBeGreaterThanOrEqual(standardIds.length);
  });

  it('is named outside its folders by few files: one new line each, of which a new standard needs three', () => {
    const folders = new Set<string>([...trackerNames, ...runTimeNames, ...standardIds]);
    const isOwn = (file: string) => folders.has(basename(dirname(file)));
    const shared = product
      .filter((file) => /^(?:src\/domain|src\/runtime|packaging\/standards)\//.test(file) && !isOwn(file))
      .filter((file) => namingIn(file).length > 0);
    expect(shared.toSorted()).toEqual([
      'packaging/standards/index.ts',
      'src/domain/standards/standards.ts',
      // Where the LMS is asked over the network,
      'src/runtime/trackers/index.ts',
      // and where it is found around the page.
      'src/runtime/trackers/scorm/find-scorm-lms.ts',
    ]);
  });

  it.each(trackerNames)('has the tracker %s where the packaging looks for it', (name) => {
    expect(sourceFiles).toContain(`src/runtime/trackers/${name}/${name}.ts`);
  });

  it('has its numbers in one file', () => {
    const numbers = Object.values(runTimes).map(({suspendDataChars}) => suspendDataChars);
    // Ten thousand is the hundredths of a percentage, too.
    const telling = numbers.filter((number) => number !== 10_000);
    const spelled = telling.flatMap((number) => [String(number), String(number).replace(/(\d{3})$/, '_$1')]);
    const saying = product.filter((file) =>
      new RegExp(`\\b(?:${spelled.join('|')})\\b`).test(readSource(file)),
    );
    expect(saying).toEqual(['src/domain/standards/standards.ts']);
  });

  it('is spoken by a tracker that the table has', () => {
    expect(Object.values(standards).filter(({tracker}) => !runTimeNames.includes(tracker))).toEqual([]);
  });
});
