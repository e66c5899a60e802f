import type {SVGTemplateResult} from 'lit';

/** A drawn chart: its height in CSS pixels and what is in the `<svg>`. */
export interface Drawing {
  readonly height: number;
  readonly body: SVGTemplateResult;
}
