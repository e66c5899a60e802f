/**
 * What still wants an answer before it can be checked or sent: it is marked with `data-gap` (and, where its role may be,
 * as invalid), and the focus goes to the first of it. What is said of it, the kinds of blocks decide.
 */
import {css} from 'lit';
import {bringInto} from '../focus/move-focus.ts';

export const gapStyles = css`
  [data-gap]:not(input) {
    padding-inline-start: var(--kr-space-3);
    border-inline-start: 4px solid var(--kr-wrong);
  }
  /* The line of a fieldset begins halfway down its legend, unless that is laid out as a piece like any other. */
  fieldset[data-gap] > legend {
    float: inline-start;
    width: 100%;
  }
  fieldset[data-gap] > legend ~ * {
    clear: both;
  }
  .gap {
    margin: var(--kr-space-1) 0 0;
    color: var(--kr-wrong);
    font-weight: 600;
    font-size: var(--kr-size-s);
  }
`;

const operable = 'input, [role="button"], button';

/** Moves the focus to where the first gap is filled; question, mark and choices come into sight together. */
export function goToGap(root: ParentNode): void {
  const gap = root.querySelector<HTMLElement>('[data-gap]');
  if (!gap) return;
  const control = gap.matches(`${operable}, [tabindex]`) ? gap : gap.querySelector<HTMLElement>(operable);
  control?.focus({preventScroll: true});
  bringInto(gap, 'if-hidden');
}

/** So much of a question is enough to find it again, in letters. */
const mostLetters = 60;

/** The beginning of a question, up to the end of a word. */
export function beginning(text: string): string {
  const whole = text.trim();
  if (whole.length <= mostLetters) return whole;
  return `${whole.slice(0, mostLetters + 1).replace(/[\s\p{P}]+\S*$/u, '')}…`;
}
