/** Who may frame the course, and whom the package listens to. */
import {describe, expect, it, vi} from 'vitest';
import {findHost, welcomeTo, type HostSearch} from '../../../src/runtime/trackers/bridge/find-host.ts';

/** A window in the frame of another one, whose answer is said by the test. */
function framed(answer: (parent: object) => Partial<MessageEventInit> | undefined) {
  const here = new EventTarget();
  const greetings: unknown[] = [];
  const parent = {
    postMessage: (message: unknown) => {
      greetings.push(message);
      const said = answer(parent);
      if (said)
        queueMicrotask(() => here.dispatchEvent(Object.assign(new Event('message'), {ports: [], ...said})));
    },
  };
  const search = (lmsOrigins: readonly string[] = []): HostSearch => ({
    here: Object.assign(here, {parent}) as unknown as HostSearch['here'],
    lmsOrigins,
    patienceMs: 20,
  });
  return {search, greetings};
}

const welcome = {kopigaRiciba: 1, type: 'welcome', hasLms: true};
const answered = (changes: Partial<MessageEventInit> = {}) =>
  framed((parent) => ({
    data: welcome,
    origin: 'https://lms.example.lv',
    source: parent as Window,
    ports: [new MessageChannel().port1],
    ...changes,
  }));

describe('a course in the frame of a package', () => {
  it('finds it, with its origin and a channel', async () => {
    const {search, greetings} = answered();
    const host = await findHost(search());
    expect(host).toMatchObject({origin: 'https://lms.example.lv', hasLms: true});
    expect(greetings).toEqual([{kopigaRiciba: 1, type: 'hello'}]);
    host?.port.close();
  });

  it('takes one of the LMSs it was built for', async () => {
    const {search} = answered();
    const host = await findHost(search(['https://a.example.lv', 'https://lms.example.lv']));
    expect(host?.hasLms).toBe(true);
    host?.port.close();
  });

  it('refuses every other, and names it for the administrator', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await findHost(answered().search(['https://a.example.lv']))).toBeUndefined();
    expect(warn.mock.calls[0]?.[0]).toContain('https://lms.example.lv');
    warn.mockRestore();
  });

  it.each([
    {why: 'another window says it', changes: {source: {} as Window}},
    {why: 'it is something else', changes: {data: {type: 'welcome'}}},
    {why: 'it has no channel', changes: {ports: []}},
  ])('passes an answer over when $why', async ({changes}) => {
    expect(await findHost(answered(changes).search())).toBeUndefined();
  });

  it('finds none where nobody answers, or where there is no page around', async () => {
    expect(await findHost(framed(() => undefined).search())).toBeUndefined();
    const alone = new EventTarget();
    const here = Object.assign(alone, {parent: alone}) as unknown as HostSearch['here'];
    expect(await findHost({here, lmsOrigins: [], patienceMs: 20})).toBeUndefined();
  });

  it('does not greet itself', async () => {
    const alone = new EventTarget();
    const postMessage = vi.fn();
    const here = Object.assign(alone, {postMessage}) as unknown as HostSearch['here'];
    Object.assign(here, {parent: here});
    expect(await findHost({here, lmsOrigins: [], patienceMs: 20})).toBeUndefined();
    expect(postMessage).not.toHaveBeenCalled();
  });
});

describe('the package', () => {
  it('answers the course’s origin alone', () => {
    const said: unknown[][] = [];
    const course = {postMessage: (...args: unknown[]) => said.push(args)} as unknown as Window;
    welcomeTo(course, 'https://course.example.lv', true).close();
    expect(said[0]?.[0]).toEqual(welcome);
    expect(said[0]?.[1]).toMatchObject({targetOrigin: 'https://course.example.lv'});
  });
});
