/** Tables that people make by hand say with yes and no who has passed or completed; lv (without marks on letters, which some tables lack), en, ru. */
import type {AttemptStatus} from '../../model.ts';

const yes: ReadonlySet<string> = new Set(['ja', 'yes', 'y', 'да', '+', '✓', '✔']);
const no: ReadonlySet<string> = new Set(['ne', 'no', 'n', 'нет', '−']);

export const isYesOrNo = (cell: string): boolean => yes.has(fold(cell)) || no.has(fold(cell));

interface Meaning {
  readonly yes: AttemptStatus;
  readonly no: AttemptStatus;
}

const ofPass: Meaning = {yes: 'passed', no: 'failed'};
const ofEnd: Meaning = {yes: 'completed', no: 'incomplete'};

/** What yes and no below a heading say, like “Passed (yes/no)”, «Зачтено» or “Completed”; undefined where it asks neither. */
export function meaningBelow(heading: string): Meaning | undefined {
  const asked = fold(heading);
  if (
    /^(?:vai )?(?:ir )?(?:ieskait|nokartot|nokartoj|sekmig|passed|pass\b|зачет|зачтен|сдан|сдал)/.test(asked)
  )
    return ofPass;
  // Whoever has not come to the end has not failed. The word alone: a number of completed parts begins with it, too.
  return /^(?:vai )?(?:ir )?(?:pabeig(?:ts|ta|ti|tas|is|usi)|completed|complete|finished|завершен[оа]?|завершил[аи]?|закончил[аи]?)(?: \(.*\))?\??$/.test(
    asked,
  )
    ? ofEnd
    : undefined;
}

/**
 * What a cell of a column of status says; undefined for other words. 1 and 0 may be anything, so they say it only below such a
 * heading.
 */
export function statusOfYesNo(cell: string, heading: string): AttemptStatus | undefined {
  const word = fold(cell);
  const meant = meaningBelow(heading);
  const {yes: ifYes, no: ifNo} = meant ?? ofPass;
  if (yes.has(word) || (meant && word === '1')) return ifYes;
  return no.has(word) || (meant && word === '0') ? ifNo : undefined;
}

/** The highest possible score that a heading names: „Punkti (no 20)”, “Score out of 20”, «Баллы из 20», “Points /20”; no year, as in 2026/27. */
export function maxInHeading(heading: string): number | undefined {
  const [, max] =
    /(?:\bno|out of|\bof|из|(?<!\d)\/|max\.?|maks\.?|макс\.?)\s*(\d{1,4})(?![\d.,%])\s*\)?\s*\p{L}*\.?\)?$/iu.exec(
      heading.trim(),
    ) ?? [];
  return max === undefined || Number(max) === 0 ? undefined : Number(max);
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
