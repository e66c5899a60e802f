/**
 * SN OP.1, the overall sequencing process: one navigation request at a time. SCORM 2004 4th Ed., Sequencing and
 * Navigation, appendix C; the names of its processes stand at each function.
 */
import type {ActivitySettings} from '../activity-settings.ts';
import {Activity} from './activity.ts';
import {beginAttempts, endAttempt, terminateDescendents} from './attempts.ts';
import {choiceRefusal} from './choice.ts';
import {flow} from './flow.ts';
import {navigationOf} from './navigation.ts';
import {orderForFirstAttempt} from './order.ts';
import type {Inner, NavigationRequest, Termination} from './requests.ts';
import {isClosed} from './rules.ts';
import {terminate} from './termination.ts';
import {type SequenceFacts, byId, noFacts} from './tracking.ts';

/** What a navigation request came to. */
export interface Outcome {
  /** The activity to launch now. */
  readonly delivered?: string;
  /** True when the session is over: the learner has left the course, or gone past its end. */
  readonly isEnd?: boolean;
  /** A code of the standard: why nothing is delivered. */
  readonly exception?: string;
}

/** What such a request would deliver; without one: the end of the session, or why not. */
interface Candidate {
  readonly delivered?: Activity | undefined;
  readonly isEnd?: boolean;
  readonly exception?: string | undefined;
}

export class Sequencer {
  readonly root: Activity;
  readonly facts: SequenceFacts;
  readonly #byId: ReadonlyMap<string, Activity>;
  readonly #isGlobal: boolean;

  /** `isGlobal`: shared objectives outlive an attempt at the course (see ActivityTree). */
  constructor(tree: ActivitySettings, facts: SequenceFacts | undefined, isGlobal = true) {
    this.#isGlobal = isGlobal;
    this.facts = facts ?? noFacts();
    this.root = new Activity(tree, undefined, this.facts);
    this.#byId = new Map([...this.root.all()].map((activity) => [activity.id, activity]));
    if (!facts) orderForFirstAttempt(this.root);
  }

  find(id: string | undefined): Activity | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  get current(): Activity | undefined {
    return this.find(this.facts.current);
  }

  get suspended(): Activity | undefined {
    return this.find(this.facts.suspended);
  }

  /** SN OP.1 */
  request(request: NavigationRequest): Outcome {
    const target = 'target' in request ? this.find(request.target) : undefined;
    const navigation = navigationOf(request, target, this);
    if ('exception' in navigation) return navigation;
    const next = navigation.ends ? this.#terminate(navigation.ends) : undefined;
    if (next && 'exception' in next) return next;
    return this.#sequence(next?.inner ?? navigation.inner);
  }

  /** The same as a choice by request(), without beginning anything. */
  choiceRefusal(target: Activity): string | undefined {
    const {current, root, facts} = this;
    const refusal = choiceRefusal(target, current, root, facts);
    if (refusal !== undefined) return refusal;
    const leaf = target.isLeaf ? target : flow(target, 'forward', true, facts).delivered;
    return leaf ? this.#deliveryRefusal(leaf) : 'SB.2.9-9';
  }

  #terminate(ends: Termination) {
    const {current, root, facts} = this;
    if (!current) return {exception: 'TB.2.3-1'};
    if ((ends === 'exit' || ends === 'abandon') && !current.facts.isActive) return {exception: 'TB.2.3-2'};
    return terminate(ends, {current, root, facts});
  }

  /** SN SB.2.12 Sequencing Request, then DB.1.1 and DB.2. */
  #sequence(inner: Inner): Outcome {
    this.#beginCourse(inner);
    const result = this.#candidate(inner);
    if (result.isEnd) {
      this.#endSession();
      return {isEnd: true};
    }
    if (!result.delivered) return {exception: result.exception ?? 'SB.2.12-1'};
    const refusal = this.#deliveryRefusal(result.delivered);
    if (refusal !== undefined) return {exception: refusal};
    beginAttempts(result.delivered, inner.type === 'retry' || inner.type === 'start', this);
    return {delivered: result.delivered.id};
  }

  /** What activities share is for one attempt at the course, unless the manifest says that it outlives that. */
  #beginCourse({type}: Inner): void {
    const {isActive, isSuspended} = this.root.facts;
    const isNew = !isActive && !isSuspended && type !== 'exit' && type !== 'resumeAll';
    if (isNew && !this.#isGlobal) this.facts.shared = byId();
  }

  #candidate({type, target}: Inner): Candidate {
    const {current, suspended, root, facts} = this;
    switch (type) {
      case 'start': // SB.2.5
        return root.isLeaf ? {delivered: root} : flow(root, 'forward', true, facts);
      case 'resumeAll': // SB.2.6
        return {delivered: suspended, exception: 'SB.2.6-1'};
      case 'continue':
      case 'previous':
        return this.#step(type);
      case 'choice':
        return target ? this.#choose(target) : {exception: 'SB.2.9-1'};
      case 'jump': // SB.2.13
        return {delivered: target, exception: 'SB.2.13-1'};
      case 'retry':
        return this.#retry();
      case 'exit': // SB.2.11
        return current && current !== root ? {exception: 'SB.2.11'} : {isEnd: true};
    }
  }

  /** SN SB.2.7, SB.2.8 */
  #step(type: 'continue' | 'previous'): Candidate {
    const {current, facts} = this;
    const number = type === 'continue' ? 'SB.2.7' : 'SB.2.8';
    if (!current) return {exception: `${number}-1`};
    if (current.parent && !current.parent.controls.flow) return {exception: `${number}-2`};
    return flow(current, type === 'continue' ? 'forward' : 'backward', false, facts);
  }

  /** SN SB.2.10 */
  #retry(): Candidate {
    const {current, facts} = this;
    if (!current) return {exception: 'SB.2.10-1'};
    if (current.facts.isActive || current.facts.isSuspended) return {exception: 'SB.2.10-2'};
    return current.isLeaf ? {delivered: current} : flow(current, 'forward', true, facts);
  }

  /** SN SB.2.9, the end: a cluster is entered, or the learner is left standing at it. */
  #choose(target: Activity): Candidate {
    const {current, root, facts} = this;
    const refusal = choiceRefusal(target, current, root, facts);
    if (refusal !== undefined) return {exception: refusal};
    if (target.isLeaf) return {delivered: target};
    const {delivered} = flow(target, 'forward', true, facts);
    if (delivered) return {delivered};
    terminateDescendents(target, current, root, facts);
    endAttempt(target, root, facts);
    facts.current = target.id;
    return {exception: 'SB.2.9-9'};
  }

  /** SN DB.1.1 Delivery Request: why an activity cannot be delivered. */
  #deliveryRefusal(activity: Activity): string | undefined {
    if (!activity.isLeaf) return 'DB.1.1-1';
    return activity.path.some((one) => isClosed(one, this.facts)) ? 'DB.1.1-3' : undefined;
  }

  /** What is left open by a walk past the end is ended (SB.2.1), and nobody stands anywhere any more. */
  #endSession(): void {
    const {current, root, facts} = this;
    if (facts.suspended === undefined && root.facts.isActive) {
      terminateDescendents(root, current, root, facts);
      endAttempt(root, root, facts);
    }
    delete facts.current;
  }
}
