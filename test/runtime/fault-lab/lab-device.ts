/** A learner's device: `localStorage` as browsers really have it, and a disk whose transactions take their time. */
import {DeviceCopy} from '../../../src/runtime/device-copy/device-copy.ts';
import {journalPrefix, ownPrefix, prefixOfLms} from '../../../src/runtime/device-copy/keys.ts';
import {MemoryDurable} from '../device-copy/memory-durable.ts';
import {MemoryStore} from '../journal/memory-store.ts';
import type {Chance} from './chance.ts';
import {labCourse} from './lab-course.ts';
import type {VirtualClock} from './virtual-clock.ts';

/** What of it only pretends: `no-disk` says that it wrote; `nothing` begins every launch empty. */
export type DeviceKind = 'whole' | 'no-disk' | 'no-storage' | 'nothing';

/** A browser has written `localStorage` to the disk up to so long ago. */
const unwrittenMs = 8_000;
const slowestMs = 400;
/** A disk that is late answers up to so long after the launch: until then a learner may do much. */
const latestMs = 900;

export class LabDevice {
  readonly fast = new UnwrittenStore();
  readonly durable = new MemoryDurable();
  readonly #kind: DeviceKind;
  readonly #clock: VirtualClock;
  readonly #chance: Chance;
  /** Transactions of the page on screen that are under way. */
  #isLate = false;
  /** Lets the disk answer the page on screen; nobody hears it once that is gone. */
  #answer: (() => void) | undefined;
  readonly #underWay = new Map<() => void, () => void>();

  constructor(kind: DeviceKind, clock: VirtualClock, chance: Chance) {
    this.#kind = kind;
    this.#clock = clock;
    this.#chance = chance;
    this.fast.now = clock.elapsedMs;
    this.mend();
    this.durable.schedule = (complete, apply) => {
      this.#underWay.set(complete, apply);
      clock.setTimer(() => {
        if (this.#underWay.delete(complete)) complete();
      }, chance.below(slowestMs));
    };
  }

  /** As a page finds it; a browser that is slow answers when the course is on screen already. */
  async open(learnerId: string, isAlone: boolean): Promise<DeviceCopy> {
    const {fast} = this;
    if (this.#kind === 'nothing') this.forget();
    const {setTimer, clearTimer} = this.#clock;
    this.#isLate = this.#chance.isOne(8);
    const copy = new DeviceCopy({fast, durable: this.#opened(), setTimer, clearTimer});
    const {id, scope} = labCourse;
    const taking = copy.take([journalPrefix(id, scope, learnerId), ownPrefix(id, learnerId), prefixOfLms]);
    if (!this.#isLate) await taking;
    if (isAlone) void taking.then(() => copy.share());
    return copy;
  }

  #opened(): Promise<MemoryDurable> {
    const {durable} = this;
    if (!this.#isLate) return Promise.resolve(durable);
    return new Promise((resolve) => {
      const answer = () => resolve(durable);
      this.#answer = answer;
      this.#clock.setTimer(() => this.#answer === answer && answer(), this.#chance.below(latestMs));
    });
  }

  /**
   * What stands in `localStorage` stays there when the page goes away. Not so where the disk was late: a page may then show
   * what the learner had cleared since.
   */
  get keepsAtOnce(): boolean {
    const {fast} = this;
    return (
      this.#kind !== 'nothing' &&
      !this.#isLate &&
      !fast.isDenied &&
      fast.roomChars === Infinity &&
      !this.#isDeafByFault
    );
  }

  get #isDeafByFault(): boolean {
    return this.fast.isDeaf && this.#kind !== 'no-storage';
  }

  /** Everything that both places have. */
  get everything(): string {
    return this.fast.everything + JSON.stringify([...this.durable.records]);
  }

  /** Something in the browser breaks, or is mended. */
  toggle(): void {
    const {fast, durable} = this;
    const chance = this.#chance;
    if (chance.isOne(3)) durable.isFull = !durable.isFull;
    else if (chance.isOne(3)) fast.isDenied = !fast.isDenied;
    else if (chance.isOne(2)) fast.roomChars = fast.roomChars === Infinity ? 100 : Infinity;
    else fast.isDeaf = this.#kind === 'no-storage' || !fast.isDeaf;
  }

  mend(): void {
    const {fast, durable} = this;
    Object.assign(fast, {isDenied: false, roomChars: Infinity, isDeaf: this.#kind === 'no-storage'});
    Object.assign(durable, {isFull: false, isDeaf: this.#kind === 'no-disk'});
  }

  /** The LMS empties the whole `localStorage` of its origin. */
  login(): void {
    this.fast.empty();
  }

  /** The page is gone: nothing completes any more. */
  leave(): void {
    this.#answer = undefined;
    this.#underWay.clear();
    this.fast.written();
  }

  /** The browser's process is killed: what it had not written is gone; a transaction may just have got through. */
  kill(): void {
    this.#answer = undefined;
    for (const apply of this.#underWay.values()) if (this.#chance.isOne(2)) apply();
    this.#underWay.clear();
    this.fast.rollBack(this.#chance.below(unwrittenMs));
  }

  forget(): void {
    this.fast.empty();
    this.durable.records.clear();
  }
}

/** A store that a killed browser may not have written. Knows what each change took the place of. */
class UnwrittenStore extends MemoryStore {
  readonly #changes: {readonly atMs: number; readonly key: string; readonly before: string | null}[] = [];
  /** The clock of whoever owns it; set by the device. */
  now: () => number = () => 0;

  override setItem(key: string, value: string): void {
    const before = this.isDenied ? null : this.getItem(key);
    super.setItem(key, value);
    this.#changes.push({atMs: this.now(), key, before});
  }

  override removeItem(key: string): void {
    const before = this.isDenied ? null : this.getItem(key);
    super.removeItem(key);
    this.#changes.push({atMs: this.now(), key, before});
  }

  /** All up to now is on the disk. */
  written(): void {
    this.#changes.length = 0;
  }

  rollBack(byMs: number): void {
    const fromMs = this.now() - byMs;
    while (this.#changes.length > 0) {
      const change = this.#changes.pop();
      if (!change || change.atMs < fromMs) break;
      this.force(change.key, change.before);
    }
    this.#changes.length = 0;
  }
}
