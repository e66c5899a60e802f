import type {TemplateResult} from 'lit';
import {html as staticHtml, literal, type StaticValue} from 'lit/static-html.js';
import type {Answer} from '../../domain/blocks/answers/answer.ts';
import type {PracticeBlock, PracticeType} from '../../domain/blocks/practice.ts';
import type {Source} from '../../domain/course.ts';

/** Properties of a practice element, see PracticeElement. */
export interface PracticeState {
  readonly answer: Answer | undefined;
  readonly checked: boolean;
  readonly seed: number;
  readonly locked: boolean;
  readonly inQuiz: boolean;
  readonly scored: boolean;
  readonly lead: string;
  readonly sources: readonly Source[];
}

const tags: Readonly<Record<PracticeType, StaticValue>> = {
  choice: literal`choice-block`,
  judge: literal`judge-block`,
  sort: literal`sort-block`,
  match: literal`match-block`,
  order: literal`order-block`,
  mark: literal`mark-block`,
  estimate: literal`estimate-block`,
};

/** The element of a practice block with its state; load it by `blockTags` first or meanwhile. */
export function renderPractice(block: PracticeBlock, state: PracticeState): TemplateResult {
  return staticHtml`<${tags[block.type]}
    .block=${block}
    .answer=${state.answer}
    .checked=${state.checked}
    .seed=${state.seed}
    .locked=${state.locked}
    .inQuiz=${state.inQuiz}
    .scored=${state.scored}
    .lead=${state.lead}
    .sources=${state.sources}
  ></${tags[block.type]}>`;
}
