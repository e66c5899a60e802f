/** One cmi5 attempt on two devices: who knew what of each practice answer, and what a launch makes of it. */
import {decode} from '../../src/domain/suspend-data/decode.ts';
import {encode} from '../../src/domain/suspend-data/encode.ts';
import {openSession, type OpenedSession} from '../../src/runtime/session/open-session.ts';
import {createCmi5Tracker} from '../../src/runtime/trackers/cmi5/cmi5.ts';
import {courseOf, moduleOf} from '../domain/fixtures/course.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {Chance} from './fault-lab/chance.ts';
import {settle, VirtualClock} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';

const slots = Array.from({length: 12}, (_, at) => at + 1);
/** Wide enough for each answer of a walk to be another one. */
const bits = 10;
const course = courseOf([moduleOf({tracking: 1, slots: slots.map((slot) => `${slot}:${bits}`).join()})]);

/** What a learner did to a slot, knowing of all in `over`: gave an answer, or cleared it. */
interface Deed {
  readonly slot: number;
  /** '' when it was cleared. */
  readonly answer: string;
  readonly over: ReadonlySet<Deed>;
}
type Known = ReadonlySet<Deed>;

interface Device {
  readonly store: MemoryStore;
  opened: OpenedSession | undefined;
  known: Known;
}

/** What a launch found that nobody wanted. */
export interface Surprise {
  /** `undone`: a slot is not done any more. `gone`: an answer is not there. `old`: one that somebody had changed is. */
  readonly kind: 'undone' | 'gone' | 'old';
  readonly slot: number;
  /** Two branches met, and one of them has done what the other has not. */
  readonly areKnownBranches: boolean;
}

export interface TwoDevicesOptions {
  readonly seed: number;
  /** Everything arrives, and every page says goodbye: the devices never know of different things. */
  readonly inTurn: boolean;
}

export class TwoDevicesWalk {
  readonly surprises: Surprise[] = [];
  /** Launches at which two branches met. */
  meetings = 0;
  readonly #inTurn: boolean;
  readonly #chance: Chance;
  readonly #clock: VirtualClock;
  readonly #lrs = new FakeLrs();
  readonly #devices: readonly Device[] = [0, 1].map(() => ({
    store: new MemoryStore(),
    opened: undefined,
    known: new Set<Deed>(),
  }));
  /** Saved text → what was known where it was written. */
  readonly #knownIn = new Map<string, Known>();
  #answers = 0;

  constructor({seed, inTurn}: TwoDevicesOptions) {
    this.#inTurn = inTurn;
    this.#chance = new Chance(seed);
    this.#clock = new VirtualClock(this.#chance);
  }

  async walk(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      const device = this.#chance.one(this.#devices);
      if (device.opened) await this.#act(device, device.opened);
      else await this.#open(device);
      await settle();
    }
    // Both come back until nothing is new.
    this.#lrs.fault = undefined;
    for (const device of [...this.#devices, ...this.#devices]) {
      await this.#leave(device);
      await this.#open(device);
      await settle();
    }
  }

  async #act(device: Device, opened: OpenedSession): Promise<void> {
    const act = this.#chance.pick<() => unknown>([
      [10, () => this.#answer(device, opened)],
      [4, () => this.#clear(device, opened)],
      [3, () => this.#save(opened)],
      [3, () => this.#leave(device)],
      [this.#inTurn ? 0 : 2, () => void (this.#lrs.fault = this.#lrs.fault ? undefined : 'http-500')],
      [this.#inTurn ? 0 : 2, () => void (device.opened = undefined)],
    ]);
    await act();
  }

  #answer(device: Device, {session}: OpenedSession): void {
    this.#answers += 1;
    const slot = this.#chance.one(slots);
    const packed = this.#answers.toString(2).padStart(bits, '0');
    session.dispatch({type: 'check', module: 1, slot, packed});
    this.#note(device, slot, packed);
  }

  #clear(device: Device, {session}: OpenedSession): void {
    const slot = this.#chance.one(slots);
    if (session.dispatch({type: 'retry', module: 1, slot})) this.#note(device, slot, '');
  }

  #note(device: Device, slot: number, answer: string): void {
    device.known = new Set([...device.known, {slot, answer, over: device.known}]);
    this.#remember(device);
  }

  #remember({opened, known}: Device): void {
    if (opened) this.#knownIn.set(encode(opened.session.progress, course, Infinity), known);
  }

  async #save({queue}: OpenedSession): Promise<void> {
    queue.changed();
    queue.request('online');
    await settle();
  }

  async #leave(device: Device): Promise<void> {
    if (!device.opened) return;
    await this.#save(device.opened);
    device.opened.queue.close();
    device.opened = undefined;
    await settle();
  }

  async #open(device: Device): Promise<void> {
    const wasBad = this.#lrs.fault;
    this.#lrs.fault = undefined;
    // One page at a time: the other one goes, in turn with a goodbye.
    for (const other of this.#devices) {
      if (this.#inTurn) await this.#leave(other);
      other.opened = undefined;
    }
    this.#clock.clear();
    const fromLms = this.#textInLms();
    const fromDevice = this.#textOn(device.store);
    const tracker = createCmi5Tracker({
      search: this.#lrs.launch(),
      language: 'lv',
      request: this.#lrs.request,
      now: this.#clock.now,
    });
    if (!tracker) throw new Error('The launch was not recognised.');
    device.opened = await openSession({
      course,
      tracker,
      launch: await tracker.open(),
      store: device.store,
      isAlone: true,
      now: this.#clock.now,
      spentMs: () => 0,
      newAttempt: () => '00000001',
      askTakeUp: () => Promise.resolve(true),
      queueClock: this.#clock,
    });
    const texts = [fromLms, fromDevice];
    const known = texts.map((text) => this.#knownIn.get(text) ?? new Set<Deed>());
    device.known = new Set(known.flatMap((deeds) => [...deeds]));
    const isMeeting = known.every(({size}) => size < device.known.size);
    if (isMeeting) this.meetings += 1;
    this.#judge(device, device.opened, isMeeting && areKnownBranches(texts));
    this.#remember(device);
    this.#lrs.fault = wasBad;
  }

  /** Whatever nobody has answered anew or cleared, knowing of it, should be there. */
  #judge({known}: Device, {session}: OpenedSession, areBranches: boolean): void {
    const module = session.progress.modules.get(1);
    for (const slot of slots) {
      const deeds = [...known].filter((deed) => deed.slot === slot);
      const last = deeds.filter((deed) => !deeds.some(({over}) => over.has(deed)));
      if (last.length === 0) continue;
      const wanted = last.some(({answer}) => answer !== '') ? last.filter(({answer}) => answer !== '') : last;
      const found = module?.answers.get(slot)?.packed ?? '';
      const surprise = (kind: Surprise['kind']) =>
        this.surprises.push({kind, slot, areKnownBranches: areBranches});
      if (!module?.done.has(slot)) surprise('undone');
      if (!wanted.some(({answer}) => answer === found)) surprise(found === '' ? 'gone' : 'old');
    }
  }

  #textInLms(): string {
    const {suspendData}: {suspendData?: unknown} = {
      ...JSON.parse(this.#lrs.stateOf('kopiga-riciba') ?? '{}'),
    };
    return String(suspendData ?? '');
  }

  #textOn(store: MemoryStore): string {
    const keys = Array.from({length: store.length}, (_, at) => store.key(at) ?? '');
    const key = keys.find((each) => each.endsWith(':00000001'));
    const {text}: {text?: unknown} = {...JSON.parse((key && store.getItem(key)) ?? '{}')};
    return String(text ?? '');
  }
}

/** The state with more changes lacks something that the other has done; of the same number, whichever. */
function areKnownBranches(texts: readonly string[]): boolean {
  const [older, newer] = texts
    .flatMap((text) => decode(text, course) ?? [])
    .sort((a, b) => a.counter - b.counter);
  const doneIn = (state: typeof older) => state?.modules.get(1)?.done ?? new Set<number>();
  return [...doneIn(older)].some((slot) => !doneIn(newer).has(slot));
}
