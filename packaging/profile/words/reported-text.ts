import type {RootContent} from 'mdast';
import {brokenLock, type BrokenLock, type ReportedWords} from '../../../src/domain/words/words-locks.ts';
import {splitKeyList} from '../../content/markdown/key-list.ts';
import {idOf, parseMarkdown} from '../../content/markdown/read-sections.ts';
import {Problems} from '../../content/problems.ts';

/**
 * Where a changed unit touches what is locked; its line is one of the changed text, from 1. Lines are compared first, since that
 * says what to write instead; then what Markdown makes of them: an indented line can join an option, a second list replace one.
 */
export function brokenInUnit(
  {address, published, own}: {readonly address: string; readonly published: string; readonly own: string},
  reported: ReadonlyMap<string, ReportedWords>,
): BrokenLock | undefined {
  const around = address.includes('/') ? `## {#${address.split('/')[0]}}\n` : '';
  const broken = brokenLock(around + published, around + own, reported);
  if (broken) return {...broken, line: Math.max(1, broken.line - (around === '' ? 0 : 1))};
  const level = reported.get(address);
  if (level === undefined || reportedText(published, level) === reportedText(own, level)) return undefined;
  const before = published.split('\n');
  const at = own.split('\n').findIndex((line, i) => line !== before[i]);
  return {kind: 'words', wanted: undefined, line: Math.max(at, 0) + 1};
}

/** What of a unit an LMS is told, as the compiler reads it: the same exactly where it says the same. */
function reportedText(text: string, level: ReportedWords): string {
  const nodes = parseMarkdown(text);
  const {body, entries} = splitKeyList('', nodes, new Problems());
  const headings = nodes.filter((node) => node.type === 'heading' && idOf(node) !== undefined);
  const isWhole = level === 'question';
  const keyed = [...entries].map(([key, {words, below}]) => [
    key,
    words,
    isWhole ? below.filter(({type}) => type !== 'blockquote') : [],
  ]);
  return JSON.stringify([isWhole ? body : headings, headings.length, keyed], withoutPosition);
}

const withoutPosition = (name: string, value: unknown): unknown =>
  name === ('position' satisfies keyof RootContent) ? undefined : value;
