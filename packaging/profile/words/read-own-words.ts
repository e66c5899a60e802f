/** The form of `packaging/profiles/<name>/words/<module>/<lesson>/<lang>.md`: only what differs from the published lesson. */
import * as v from 'valibot';
import {headAddress, wordsUnits, type WordsUnit} from '../../../src/domain/words/words-units.ts';
import {didYouMean} from '../../content/did-you-mean.ts';
import type {ProblemCode, Problems} from '../../content/problems.ts';
import {YamlFile} from '../../content/read/read-yaml.ts';
import {fields, matching, record} from '../../content/schemas/fields.ts';
import {sumOfWords, wordsSum} from '../../content/words/sum-of-words.ts';
import type {LeftWords, OwnUnit, OwnWords} from './own-words.ts';
import type {WordsPlace} from './words-place.ts';

const frontMatter = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** A heading with nothing but its id: the block around a changed question or decision, itself as published. */
const onlyAround = /^## *\{#[\w-]+\}$/;

const schema = fields({
  title: v.exactOptional(v.unknown()),
  goals: v.exactOptional(v.unknown()),
  replaces: record(
    v.string(),
    matching(wordsSum, 'the sum of the words that were replaced, an x and eight signs, like x3f2a9c01'),
    'what each changed section replaced, like "replaces: {three-notes: x3f2a9c01}"',
  ),
  was: v.exactOptional(
    v.record(v.string(), v.string('must be the words that were replaced.'), 'must be words by section.'),
  ),
  // As a text: a mistake in it is one of the lesson, not of this file.
  head: v.exactOptional(v.string('must be all that stands above the first section, its lines --- included.')),
});

/**
 * Reads one file. What is wrong with its form is reported and left out; what its words say is checked where the lesson is compiled.
 * @param published the lesson as the course has it
 */
export function readOwnWords(
  {file, text, place}: {readonly file: string; readonly text: string; readonly place: WordsPlace},
  published: string,
  problems: Problems,
): OwnWords {
  const nothing = {...place, file, units: new Map<string, OwnUnit>(), left: [{address: '', text}]};
  const matched = frontMatter.exec(text);
  if (!matched) {
    problems.add(
      {file, line: 1},
      'field-missing',
      'The file must begin with a line ---, then "replaces:" with a line for each changed section, like "  three-notes: x3f2a9c01", then a line ---.',
    );
    return nothing;
  }
  const [head = '', written = ''] = matched;
  const yaml = YamlFile.parse(file, written, problems, {firstLine: 2});
  const said = yaml?.read(schema, problems);
  if (!yaml || !said) return nothing;
  const body = head.replaceAll(/[^\n]/g, '') + text.slice(head.length);
  const sections = [
    ...headUnit(written),
    ...(said.head === undefined ? [] : [wholeHead(said.head, yaml)]),
    ...wordsUnits(body).flatMap((unit) => bodyUnit(unit, said.replaces, {file, problems})),
  ];
  checkSaid(said, sections, yaml, problems);
  const known = new Map(wordsUnits(published).map((unit) => [unit.address, unit.text]));
  const units = new Map<string, OwnUnit>();
  const left = outsideOf(body);
  for (const section of sections) {
    const refusal = refusalOf(section, {known, units, said});
    const [code, message] = refusal ?? [];
    if (code !== undefined) {
      problems.add({file, line: section.lines[0] ?? 1}, code, message ?? '');
      left.push({address: section.address, text: section.text});
    } else units.set(section.address, ownUnit(section, said, yaml));
  }
  return {...nothing, units, left};
}

/** What stands under no heading. */
function outsideOf(body: string): LeftWords[] {
  const text =
    wordsUnits(body)
      .find(({address}) => address === headAddress)
      ?.text.trim() ?? '';
  return text === '' ? [] : [{address: '', text}];
}

type Said = v.InferOutput<typeof schema>;

/** Why a section is not taken; undefined where it is. */
function refusalOf(
  {address}: WrittenUnit,
  {
    known,
    units,
    said,
  }: {
    readonly known: ReadonlyMap<string, string>;
    readonly units: ReadonlyMap<string, OwnUnit>;
    readonly said: Said;
  },
): readonly [ProblemCode, string] | undefined {
  const replaced = known.get(address);
  if (replaced === undefined)
    return [
      'words-without-block',
      `The published lesson has no section "${address}".${didYouMean(address, [...known.keys()])} Correct the id, or take this section and its line under "replaces" away.`,
    ];
  if (units.has(address))
    return ['id-duplicate', `The section "${address}" stands twice. Put the words into one.`];
  if (address in said.replaces) return undefined;
  return [
    'words-base',
    `Nothing says which words "${address}" replaces. Compare it with the published lesson, then write "${address}: ${sumOfWords(replaced)}" under "replaces".`,
  ];
}

function ownUnit({address, text, lines}: WrittenUnit, {replaces, was: kept}: Said, yaml: YamlFile): OwnUnit {
  const sum = replaces[address] ?? '';
  const was = kept?.[address];
  return {
    text,
    lines,
    replaces: sum,
    replacesLine: yaml.place(['replaces', address]).line,
    was: was !== undefined && sumOfWords(was) === sum ? was.trim() : undefined,
  };
}

/** Nothing is said of words that are not there. */
function checkSaid(
  {replaces, was = {}}: Said,
  sections: readonly WrittenUnit[],
  yaml: YamlFile,
  problems: Problems,
): void {
  for (const [field, addresses] of Object.entries({replaces, was}))
    for (const address of Object.keys(addresses))
      if (!sections.some((section) => section.address === address))
        problems.add(
          yaml.place([field, address]),
          'words-base',
          `There are no own words for "${address}" below. Take "${address}" under "${field}" away, or write its section.`,
        );
}

interface WrittenUnit {
  readonly address: string;
  readonly text: string;
  readonly lines: readonly number[];
}

/** Title and goals, as the published lesson has them: without what is said of the file itself. */
function headUnit(written: string): readonly WrittenUnit[] {
  const lines: {text: string; line: number}[] = [];
  let isOwn = false;
  for (const [i, text] of written.split('\n').entries()) {
    const [, field] = /^([\w-]+):/.exec(text) ?? [];
    if (field !== undefined) isOwn = field === 'title' || field === 'goals';
    if (isOwn) lines.push({text, line: i + 2});
  }
  const [first] = lines;
  if (!first) return [];
  const texts = ['---', ...lines.map(({text}) => text), '---'];
  const last = lines.at(-1)?.line ?? first.line;
  return [
    {address: headAddress, text: texts.join('\n'), lines: [first.line, ...lines.map(({line}) => line), last]},
  ];
}

/** The head as a text of its own. */
function wholeHead(text: string, yaml: YamlFile): WrittenUnit {
  const {line} = yaml.place(['head']);
  return {address: headAddress, text, lines: text.split('\n').map((_, i) => line + 1 + i)};
}

function bodyUnit(
  {address, line, text}: WordsUnit,
  replaces: Said['replaces'],
  {file, problems}: {readonly file: string; readonly problems: Problems},
): readonly WrittenUnit[] {
  const trimmed = text.trimEnd();
  if (address !== headAddress) {
    if (onlyAround.test(trimmed) && !(address in replaces)) return [];
    return [{address, text: trimmed, lines: trimmed.split('\n').map((_, i) => line + i)}];
  }
  const at = text.split('\n').findIndex((each) => each.trim() !== '');
  if (at >= 0)
    problems.add(
      {file, line: line + at},
      'text-misplaced',
      'This stands outside every section. Put it under the heading of its section, like "## Heading {#id}".',
    );
  return [];
}
