/** SN 5.6.3: the elements that say what may be asked for; targets stand in them as `{target=ID}`. */
const valid = /^adl\.nav\.request_valid\.(?:(continue|previous)|(choice|jump)\.\{target=([^{}]*)\})$/;

export interface AskedElement {
  readonly type: 'continue' | 'previous' | 'choice' | 'jump';
  /** '' for a step. */
  readonly target: string;
}

/** What such an element is about; undefined for any other element. */
export function validityOf(element: string): AskedElement | undefined {
  const match = valid.exec(element);
  const type = match?.[1] ?? match?.[2];
  // One of the four words that the expression knows.
  return type === undefined ? undefined : {type: type as AskedElement['type'], target: match?.[3] ?? ''};
}
