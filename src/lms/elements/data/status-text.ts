import type {ModelSummary} from '../../run/model-view.ts';
import {words} from '../../words.ts';
import {wordOf} from '../../../locales/word-of.ts';

/** A status of the data model in words; the standard's own word beside it, because administrators know it. */
export function statusWord(status: string): string {
  const own = wordOf(words().status, status);
  return own === undefined ? status : `${own} (${status})`;
}

/** Completion, and in 2004 success when it is known. */
export function statusText({completion, success}: ModelSummary): string {
  const parts = [completion || 'not attempted', success === 'unknown' ? '' : success];
  return parts.filter(Boolean).map(statusWord).join(', ');
}

/** "12 min 30 s"; a dash when unknown. */
export function durationText(durationMs: number | undefined): string {
  if (durationMs === undefined) return words().none;
  const seconds = Math.round(durationMs / 1000);
  return words().minutesSeconds(Math.floor(seconds / 60), seconds % 60);
}
