/** What plays the content of a visit: this page (OwnStage), or one on another origin (stage/apart-stage.ts). */
import type {Faults} from '../profiles/faults.ts';
import {apiName} from './api-calls.ts';
import type {AttemptKey} from './attempt.ts';
import type {DataModel} from './data-model.ts';
import type {VisitHost, VisitPlan} from './visit.ts';

export interface Stage {
  /** Fetches what plays SCOs, which nobody needs before. Rejects when it cannot be had. */
  load(): Promise<unknown>;
  /** @param kept whose attempt it is; undefined where nothing is kept */
  begin(plan: VisitPlan, host: StageHost, kept: AttemptKey | undefined): Promise<Staged>;
}

export interface StageHost extends VisitHost {
  /** Undefined: no longer. */
  troubled(trouble: StageTrouble | undefined): void;
}

/** Why content on another origin does not begin: nobody answers there, or the browser allows no service worker. */
export type StageTrouble = 'silent' | 'unable';

/** A visit that has begun. */
export interface Staged {
  /** Absolute address of what the frame shows. */
  readonly address: string;
  /** True when that is a page of another origin, which plays the content in a frame of its own. */
  readonly isApart: boolean;
  /** What the content has set so far, committed or not; undefined where nothing is known of it. */
  model(): DataModel | undefined;
  /** What goes wrong has changed. */
  tell(faults: Faults): void;
  /** Lets the content go, and resolves when it has had its last word, as far as emptying the frame does not do that. */
  leave(): Promise<void>;
  /** Takes the API away. To be called after the content has left its frame, or its last words are lost. */
  end(): void;
}

/** Plays content on the page's own origin, as LMSs do. */
export class OwnStage implements Stage {
  readonly #contentFolder: string;

  /** @param contentFolder absolute address of the folder under which the service worker serves packages */
  constructor(contentFolder: string) {
    this.#contentFolder = contentFolder;
  }

  load() {
    return import('./visit.ts');
  }

  async begin(plan: VisitPlan, host: VisitHost): Promise<Staged> {
    const {startVisit} = await this.load();
    const runTime = plan.isSco ? await startVisit(plan, host) : undefined;
    return {
      address: `${this.#contentFolder}${plan.packageId}/${plan.address}`,
      isApart: false,
      model: () => runTime?.model(),
      tell: () => undefined,
      leave: () => Promise.resolve(),
      end: () => void Object.assign(window, {[apiName[plan.version]]: undefined}),
    };
  }
}
