/** Seeded learners of one device, a record store and everything that goes wrong between them. */
import {WriteOnlyLrs, type LrsFault} from '../../fake-lrs/write-only-lrs.ts';
import {at, verbOf} from '../../fake-lrs/xapi-rules.ts';
import {Chance} from '../fault-lab/chance.ts';
import {settle, VirtualClock} from '../fault-lab/virtual-clock.ts';
import {MemoryStore} from '../journal/memory-store.ts';
import {sampleInteraction} from '../sample-snapshot.ts';
import {DeviceLocks} from './device-locks.ts';
import {MemoryRow} from './memory-row.ts';
import {WalkPage, type Work} from './walk-page.ts';

/** How the device under test is spoilt, to show that the walk sees it. */
export type Sabotage = 'forgets-before-it-arrived' | 'new-id-each-time';

export interface LrsWalked {
  readonly complaints: readonly string[];
  readonly statements: number;
  readonly repeats: number;
  readonly faults: number;
  readonly crashes: number;
}

const secondMs = 1_000;

export async function lrsWalk(seed: number, sabotage?: Sabotage): Promise<LrsWalked> {
  const world = new LrsWorld(seed, sabotage);
  for (let step = 0; step < 60; step++) await world.step();
  await world.end();
  return world.result();
}

class LrsWorld {
  readonly #chance: Chance;
  readonly #clock: VirtualClock;
  readonly #lrs = new WriteOnlyLrs();
  readonly #row = new MemoryRow();
  readonly #store = new MemoryStore();
  readonly #locks = new DeviceLocks();
  readonly #sabotage: Sabotage | undefined;
  readonly #works: readonly Work[] = [
    {learner: '', account: '00000000-0000-4000-8000-00000000000a', ...nothingDone()},
    {learner: 'b', account: '00000000-0000-4000-8000-00000000000b', ...nothingDone()},
    {learner: 'c', account: undefined, ...nothingDone()},
  ];
  #pages: WalkPage[] = [];
  #visits = 0;
  #isOnline = true;
  #isCalm = false;
  #faults = 0;
  #crashes = 0;

  constructor(seed: number, sabotage: Sabotage | undefined) {
    this.#chance = new Chance(seed);
    this.#clock = new VirtualClock(new Chance(seed + 1_000_000));
    this.#sabotage = sabotage;
    this.#lrs.fault = () => this.#fault();
    // One in nine, and always the same ones.
    this.#lrs.isBad = ({id}) => Number.parseInt(String(id).slice(0, 4), 16) % 9 === 0;
    if (sabotage === 'forgets-before-it-arrived') {
      const {first} = this.#row;
      this.#row.first = async () => {
        const next = await first();
        if (next) await this.#row.remove(next, 0);
        return next;
      };
    }
  }

  async step(): Promise<void> {
    const page = this.#pages[this.#chance.below(this.#pages.length)];
    if (!page) await this.#open();
    else await this.#act(page);
    await settle();
    this.#pages = this.#pages.filter(({isDead}) => !isDead);
  }

  /** Nothing goes wrong any more, and everybody looks in once. */
  async end(): Promise<void> {
    for (const page of this.#pages) page.die();
    this.#pages = [];
    [this.#isCalm, this.#isOnline, this.#row.isFull, this.#store.isDeaf] = [true, true, false, false];
    for (const work of this.#works) {
      await this.#open(work);
      this.#pages.at(-1)?.save();
      await settle();
      await this.#clock.advance(600 * secondMs);
      await settle();
      this.#pages.pop()?.die();
    }
  }

  result(): LrsWalked {
    const {complaints, statements, sent} = this.#lrs;
    const all = [...complaints, ...this.#works.flatMap((work) => this.#broken(work))];
    if (this.#row.waiting.length > 0) all.push(`${this.#row.waiting.length} statements still wait`);
    const isBlamed = this.#row.aside.some(({statement}) => !this.#lrs.isBad(statement));
    if (isBlamed) all.push('a statement was set aside although nothing is wrong with it');
    const repeats = sent.length - new Set(sent).size;
    return {
      complaints: all,
      statements: statements.length,
      repeats,
      faults: this.#faults,
      crashes: this.#crashes,
    };
  }

  async #open(asked?: Work): Promise<void> {
    const free = this.#works.filter((work) => this.#pages.every((page) => page.work !== work));
    const work = asked ?? this.#chance.one(free);
    const page = new WalkPage(work, {
      lrs: this.#lrs,
      row: this.#row,
      store: this.#store,
      clock: this.#clock,
      locks: this.#locks,
      accountOf: (learner) => this.#works.find((each) => each.learner === learner)?.account,
      isOnline: () => this.#isOnline,
      isLost: () => this.#chance.below(2) === 0,
      visit: `visit-${(this.#visits += 1)}`,
      request: this.#sabotage === 'new-id-each-time' ? this.#askWithNewId : this.#lrs.request,
    });
    this.#pages.push(page);
    await page.open();
  }

  async #act(page: WalkPage): Promise<void> {
    const {work} = page;
    const act = this.#chance.pick<() => void | Promise<void>>([
      [6, () => this.#answer(page)],
      [2, () => void (work.measure = Math.min(0.999, work.measure + 1 / 43))],
      [4, () => page.save()],
      [1, () => void (work.isFinished = work.answers.length > 4 || work.isFinished)],
      [2, () => this.#turnLine(!this.#isOnline)],
      [3, () => this.#clock.advance(this.#chance.below(200) * secondMs)],
      [1, () => void (this.#row.isFull = !this.#row.isFull)],
      [1, () => void (this.#store.isDeaf = !this.#store.isDeaf)],
      [1, () => this.#leave(page)],
      [1, () => this.#leaveWhileWriting(page)],
      [1, () => this.#crash(page)],
      [1, () => (this.#pages.length < 2 ? this.#open() : undefined)],
    ]);
    await act();
  }

  #answer(page: WalkPage): void {
    const {answers} = page.work;
    page.answer(sampleInteraction(answers.length, {answeredAtMs: this.#clock.now()}));
  }

  #turnLine(isOnline: boolean): void {
    this.#isOnline = isOnline;
    if (isOnline) for (const page of this.#pages) page.lineIsBack();
  }

  #leave(page: WalkPage): void {
    page.save(true);
    page.die();
  }

  #leaveWhileWriting(page: WalkPage): void {
    this.#answer(page);
    page.save();
    this.#leave(page);
  }

  #crash(page: WalkPage): void {
    this.#crashes += 1;
    page.die();
  }

  #fault(): LrsFault | undefined {
    if (this.#isCalm) return undefined;
    const fault = this.#chance.pick<LrsFault | 'crash' | 'crash-after' | undefined>([
      [8, undefined],
      [2, 'offline'],
      [2, 'answer-lost'],
      [1, 'http-500'],
      [1, 'http-429'],
      [1, 'http-401'],
      [1, 'crash'],
      [1, 'crash-after'],
    ]);
    if (fault !== undefined) this.#faults += 1;
    if (fault !== 'crash' && fault !== 'crash-after') return fault;
    // Whichever page it is that sends: only one does.
    for (const page of this.#pages) this.#crash(page);
    return fault === 'crash' ? 'offline' : undefined;
  }

  readonly #askWithNewId: typeof fetch = (input, init = {}) => {
    const {id, ...rest} = JSON.parse(String(init.body)) as Readonly<Record<string, unknown>>;
    const fresh =
      this.#chance
        .below(2 ** 31)
        .toString(16)
        .padStart(8, '0') + String(id).slice(8);
    const body = JSON.stringify({id: fresh, ...rest});
    return this.#lrs.request(String(input).replace(String(id), fresh), {...init, body});
  };

  /** What this learner's account lacks, has too often or in another order. */
  #broken({learner, account, answers, isFinished}: Work): readonly string[] {
    if (account === undefined) {
      const isTold =
        this.#lrs.statements.length > this.#works.flatMap(({account: of}) => this.#lrs.of(of ?? '')).length;
      return isTold ? ['somebody was told of who never agreed'] : [];
    }
    const name = `learner "${learner}"`;
    const stored = this.#lrs.of(account);
    const ids = stored.map(({id}) => String(id));
    const aside = new Set(this.#row.aside.map(({statement}) => statement.id));
    const added = [...new Set(this.#row.added)].filter((id) => !aside.has(id));
    const mine = added.filter((id) => ids.includes(id));
    const isComplete = this.#row.added.every((id) => aside.has(id) || this.#has(id));
    const told = [...stored, ...this.#row.aside.map(({statement}) => statement)].filter(
      (statement) => at(statement, 'actor', 'account', 'name') === account,
    );
    const ofVerb = (verb: string) => told.filter((statement) => verbOf(statement) === verb);
    const questions = new Set(ofVerb('answered').map((statement) => at(statement, 'object', 'id')));
    return [
      ...(isComplete ? [] : [`${name}: a statement that was in the row never arrived`]),
      ...(mine.join() === ids.join() ? [] : [`${name}: the order is another`]),
      ...(questions.size === answers.length
        ? []
        : [`${name}: ${answers.length - questions.size} answers missing`]),
      ...(ofVerb('passed').length === (isFinished ? 1 : 0)
        ? []
        : [`${name}: passed ${ofVerb('passed').length} times`]),
    ];
  }

  #has(id: string): boolean {
    return this.#lrs.statements.some((stored) => stored['id'] === id);
  }
}

const nothingDone = () => ({answers: [], measure: 0, isFinished: false});
