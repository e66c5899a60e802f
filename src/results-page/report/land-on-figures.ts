import type {LitElement, ReactiveController} from 'lit';
import type {ResultsRequest} from '../results-request.ts';
import type {ResultsView} from '../results-view.ts';

/** After these the figures are new, and whoever asked wants to see them. */
const landing: ReadonlySet<ResultsRequest['type']> = new Set([
  'add-files',
  'show-demo',
  'answer-question',
  'choose-columns',
]);

type Host = LitElement & {readonly view: ResultsView};

/**
 * Takes whoever opens files to what is to be read next, once it is there. Whoever went elsewhere while files were read stays there.
 * @param isStillThere the focus is where files are opened, or nowhere
 */
export class LandOnFigures implements ReactiveController {
  readonly #host: Host;
  readonly #isStillThere: () => boolean;
  readonly #land: () => void;
  /** Since the request: what was shown before it, and whether it is being worked on. */
  #awaited: {readonly before: ResultsView['analysis']; isUnderway: boolean} | undefined;

  constructor(host: Host, isStillThere: () => boolean, land: () => void) {
    this.#host = host;
    this.#isStillThere = isStillThere;
    this.#land = land;
    host.addController(this);
    host.addEventListener('results-request', ({request: {type}}) => {
      if (landing.has(type)) this.#awaited = {before: host.view.analysis, isUnderway: false};
    });
  }

  hostUpdated(): void {
    const {analysis, overview, isBusy, hasFailed} = this.#host.view;
    const awaited = this.#awaited;
    if (!awaited) return;
    awaited.isUnderway ||= isBusy;
    const isNew = analysis !== awaited.before && analysis !== undefined;
    // Between invented files and real ones there are none for a moment.
    const isOver = awaited.isUnderway && !isBusy && overview !== undefined;
    if (!isNew && !isOver && !hasFailed) return;
    this.#awaited = undefined;
    if (!hasFailed && this.#isStillThere()) this.#land();
  }
}
