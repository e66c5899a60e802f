import {describe, expect, it} from 'vitest';
import {MakingError, type MakingProgress} from '../../src/domain/exchange/package-making.ts';
import type {MakerAnswer, MakerQuestion} from '../../src/make/maker/maker-protocol.ts';
import {WorkerMaker, type MakerPort} from '../../src/make/maker/worker-maker.ts';

/** A worker that answers when the test says so. */
class Port implements MakerPort {
  readonly asked: MakerQuestion[] = [];
  isEnded = false;
  readonly #listeners = new Map<string, (event: MessageEvent<MakerAnswer>) => void>();
  postMessage(message: MakerQuestion): void {
    this.asked.push(message);
  }
  addEventListener(type: string, listener: (event: MessageEvent<MakerAnswer>) => void): void {
    this.#listeners.set(type, listener);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: MakerAnswer): void {
    this.#listeners.get('message')?.(new MessageEvent('message', {data}));
  }
  breakDown(): void {
    this.#listeners.get('error')?.(new MessageEvent<MakerAnswer>('error'));
  }
}

function withPorts() {
  const ports: Port[] = [];
  const maker = new WorkerMaker(() => {
    const port = new Port();
    ports.push(port);
    return Promise.resolve(port);
  });
  const first = () => ports[0] ?? expect.fail('No worker was started.');
  return {maker, ports, first};
}

/** Until the question is with the worker. */
const asked = () => new Promise((resolve) => setTimeout(resolve));
const faultOf = (asking: Promise<unknown>) =>
  asking.then(
    () => expect.fail('It was answered.'),
    (error: unknown) => (error instanceof MakingError ? error.fault : expect.fail(String(error))),
  );

describe('a maker with a worker', () => {
  it('gives each question its own answer, whatever their order', async () => {
    const {maker, ports, first} = withPorts();
    const [values, accent] = [maker.profileValues('a: 1'), maker.accent('#ffcc00', 'light')];
    await asked();
    expect(ports).toHaveLength(1);
    const [one, other] = first().asked;
    expect(other).toMatchObject({ask: 'accent', given: ['#ffcc00', 'light']});
    first().tell({id: other?.id ?? 0, gave: {faint: []}});
    first().tell({id: one?.id ?? 0, gave: {a: 1}});
    expect(await accent).toEqual({faint: []});
    expect(await values).toEqual({a: 1});
  });

  it.each(['check', 'make', 'contents', 'changesSince', 'checkable', 'profileText'] as const)(
    'asks it to %s',
    async (ask) => {
      const {maker, first} = withPorts();
      const question = Reflect.apply(maker[ask], maker, [{id: 'draft'}, {id: 'choice'}]) as Promise<unknown>;
      await asked();
      const [message] = first().asked;
      expect(message).toMatchObject({ask});
      expect(message?.given[0]).toEqual({id: 'draft'});
      first().tell({id: message?.id ?? 0, gave: 'answer'});
      expect(await question).toBe('answer');
    },
  );

  it('hands on how far it is, and why nothing was made', async () => {
    const {maker, first} = withPorts();
    const told: MakingProgress[] = [];
    maker.onProgress = (progress) => told.push(progress);
    const asking = maker.choices();
    await asked();
    first().tell({progress: {step: 'parts', done: 1, of: 2}});
    first().tell({id: first().asked[0]?.id ?? 0, fault: {kind: 'sum', file: 'parts.zip'}});
    expect(await faultOf(asking)).toEqual({kind: 'sum', file: 'parts.zip'});
    expect(told).toEqual([{step: 'parts', done: 1, of: 2}]);
  });

  it.each(['stop', 'breakDown'] as const)('refuses what waits after %s, and starts anew', async (how) => {
    const {maker, ports, first} = withPorts();
    const asking = maker.choices();
    await asked();
    if (how === 'stop') maker.stop();
    else first().breakDown();
    expect(await faultOf(asking)).toMatchObject({kind: 'broken'});
    await asked();
    expect(first().isEnded).toBe(how === 'stop');
    void maker.choices().catch(() => undefined);
    await asked();
    expect(ports).toHaveLength(2);
  });

  it('says when the worker cannot be loaded, and tries again', async () => {
    let tries = 0;
    const maker = new WorkerMaker(() => Promise.reject(new Error(String(++tries))));
    expect(await faultOf(maker.choices())).toEqual({kind: 'unreachable', file: 'worker.js'});
    await faultOf(maker.choices());
    expect(tries).toBe(2);
  });
});
