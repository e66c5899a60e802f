import {describe, expect, it, vi} from 'vitest';
import {inventedFiles} from '../../src/results-page/demo/invented-files.ts';
import {ResultsSession} from '../../src/results-page/results-session.ts';
import type {WorkerPort} from '../../src/results-page/worker-client.ts';
import {ResultsDesk} from '../../src/results/results-desk.ts';
import type {WorkerAnswer, WorkerRequest} from '../../src/results/worker-protocol.ts';

/** A worker without a thread: the real desk, answers in the order of their questions, or held back. */
class DeskPort implements WorkerPort {
  readonly asked: WorkerRequest[] = [];
  isBroken = false;
  readonly #desk = new ResultsDesk({offsetMinutesAt: () => 0});
  #tell: (event: MessageEvent<WorkerAnswer>) => void = () => undefined;
  #last: Promise<void> = Promise.resolve();

  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent<WorkerAnswer>) => void): void {
    if (type === 'message') this.#tell = listener;
  }

  postMessage(message: unknown): void {
    // Only the client posts here, and it posts requests.
    const request = message as WorkerRequest;
    this.asked.push(request);
    this.#last = this.#last.then(async () => {
      const {id} = request;
      const told = (answer: object) => this.#answer({...answer, id});
      if (this.isBroken) return told({type: 'failed', message: 'out of memory'});
      await this.#desk.handle(request, told).then(told, (error: unknown) => {
        told({type: 'failed', message: String(error)});
      });
    });
  }

  #answer(data: object): void {
    this.#tell(new MessageEvent('message', {data: data as WorkerAnswer}));
  }
}

function newSession() {
  const port = new DeskPort();
  return {port, session: new ResultsSession(port)};
}

describe('the session of the results page', () => {
  it('has figures and the first learners once files are read', async () => {
    const {session} = newSession();
    await session.addFiles(inventedFiles(undefined, 60));
    const {overview, analysis, learners, isBusy, progress} = session.view;
    expect(overview?.learners).toBe(60);
    expect(analysis?.learners).toBe(60);
    expect(learners).toMatchObject({from: 0, total: 60});
    expect({isBusy, progress}).toEqual({isBusy: false, progress: undefined});
  });

  it('keeps the figures of the newest filter when questions overtake each other', async () => {
    const {session} = newSession();
    await session.addFiles(inventedFiles(undefined, 60));
    const [group] = session.view.overview?.filters ?? [];
    const [one = '', two = ''] = group?.values ?? [];
    const trait = group?.trait ?? '';
    const shown: (number | undefined)[] = [];
    session.addEventListener('change', () => shown.push(session.view.analysis?.learners));
    await Promise.all([
      session.setFilter({traits: {[trait]: one}}),
      session.setFilter({}),
      session.setFilter({traits: {[trait]: two}}),
    ]);
    expect(session.view.filter).toEqual({traits: {[trait]: two}});
    expect(new Set(shown)).toEqual(new Set([60, 10]));
    expect(session.view.learners?.total).toBe(10);
  });

  it('opens no dialog again with a sheet that comes after it was closed', async () => {
    const {session} = newSession();
    const files = inventedFiles(undefined, 60);
    await session.addFiles(files);
    const name = files[0]?.name ?? '';
    await session.openColumns(name);
    expect(session.view.preview?.name).toBe(name);
    const late = session.openColumns(name, 0);
    session.closeColumns();
    await late;
    expect(session.view.preview).toBeUndefined();
  });

  it('forgets a filter that the remaining files cannot answer', async () => {
    const {session} = newSession();
    const files = inventedFiles(undefined, 60);
    await session.addFiles(files);
    const [group] = session.view.overview?.filters ?? [];
    await session.setFilter({activity: 'a1', traits: {[group?.trait ?? '']: group?.values[0] ?? ''}});
    await session.removeFile(files[1]?.name ?? '');
    expect(session.view.filter).toEqual({activity: 'a1'});
    expect(session.view.analysis?.learners).toBe(60);
  });

  it('never mixes invented people with real ones', async () => {
    const {session} = newSession();
    await session.addFiles(inventedFiles(undefined, 60), true);
    expect(session.view.isDemo).toBe(true);
    await session.addFiles([new File(['Vārds,E-pasts,Rezultāts\nAnna,a@example.invalid,9\n'], 'īsts.csv')]);
    expect(session.view.isDemo).toBe(false);
    expect(session.view.overview?.files.map(({name}) => name)).toEqual(['īsts.csv']);
  });

  it('hides names on request, and shows them again', async () => {
    const {session} = newSession();
    await session.addFiles(inventedFiles(undefined, 60));
    await session.pseudonymise(true);
    expect(session.view.overview?.isPseudonymised).toBe(true);
    const text = async () => (await session.table('learners')).text();
    expect(await text()).not.toContain('example.invalid');
    await session.pseudonymise(false);
    expect(await text()).toContain('example.invalid');
  });

  it('hides names where the site is served without TLS, too', async () => {
    const {session} = newSession();
    await session.addFiles(inventedFiles(undefined, 60));
    // An insecure page has no `randomUUID`.
    vi.stubGlobal('crypto', {getRandomValues: crypto.getRandomValues.bind(crypto)});
    await session.pseudonymise(true);
    vi.unstubAllGlobals();
    expect(session.view.overview?.isPseudonymised).toBe(true);
  });

  it('says that it failed and keeps what was there', async () => {
    const {session, port} = newSession();
    await session.addFiles(inventedFiles(undefined, 60));
    port.isBroken = true;
    await expect(session.setPassMark(50)).rejects.toThrow('out of memory');
    expect(session.view).toMatchObject({hasFailed: true, isBusy: false});
    expect(session.view.analysis?.learners).toBe(60);
  });

  it('shows only what was typed last, however fast', async () => {
    const {session} = newSession();
    await session.addFiles(inventedFiles(undefined, 60));
    const totals = new Set<number | undefined>();
    session.addEventListener('change', () => totals.add(session.view.learners?.total));
    const asked = ['1', '12'].map((search) => session.queryLearners({...session.view.query, search}));
    await Promise.all(asked);
    // Nobody saw the fifteen whose number has a 1.
    expect([...totals]).toEqual([60, 1]);
  });

  it('has the addresses and the table of one activity, whatever is shown', async () => {
    const {session, port} = newSession();
    await session.addFiles(inventedFiles(undefined, 60));
    const [activity] = session.view.overview?.activities ?? [];
    expect((await session.addresses(activity?.key)).addresses).toHaveLength(60);
    await session.table('learners', activity?.key);
    expect(port.asked.slice(-2)).toMatchObject(
      ['list-addresses', 'export'].map((type) => ({type, filter: {activity: activity?.key}})),
    );
    expect(session.view.filter).toEqual({});
  });
});
