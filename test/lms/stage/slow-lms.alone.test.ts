/** A slow LMS on the second origin: the answer is late, and nothing is lost meanwhile. */
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type * as faultsModule from '../../../src/lms/profiles/faults.ts';
import {noFaults} from '../../../src/lms/profiles/faults.ts';
import type {StageHost} from '../../../src/lms/run/stage.ts';
import type {VisitPlan} from '../../../src/lms/run/visit.ts';
import {ApartStage} from '../../../src/lms/stage/apart-stage.ts';
import type {OpenVisits} from '../../../src/lms/stage/open-visits.ts';
import type {StageJournal} from '../../../src/lms/stage/stage-journal.ts';
import {type StageReport, StageVisit} from '../../../src/lms/stage/stage-visit.ts';

const steps: string[] = [];
vi.mock('../../../src/lms/profiles/faults.ts', async (original) => ({
  ...(await original<typeof faultsModule>()),
  block: (ms: number) => void steps.push(`blocked for ${ms}`),
}));

const slow = {...noFaults, slowMs: 8000};
const plan: VisitPlan = {
  packageId: 'p',
  address: 'a.html',
  isSco: true,
  version: '1.2',
  values: {},
  masteryOverride: true,
  sequence: undefined,
};
const page = 'https://b.lv/lms/stage/';
const key = {learnerId: 'l', packageId: 'p', scoId: 's', number: 1, course: 1};

beforeEach(() => {
  steps.length = 0;
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', {visibilityState: 'visible'});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

interface ContentApi {
  readonly LMSInitialize: (text: string) => string;
  readonly LMSSetValue: (name: string, value: string) => string;
  readonly LMSCommit: (text: string) => string;
}

describe('a commit', () => {
  const play = async (faults = slow) => {
    const written: unknown[] = [];
    const journal = {
      write: (_number: number, {cmi}: {cmi: unknown}) => {
        steps.push('written');
        written.push(cmi);
      },
      settle: () => undefined,
    } as unknown as StageJournal;
    const tell = ({type}: StageReport) => void (type === 'commit' && steps.push('told'));
    const visit = new StageVisit({plan, faults, journal, tell, contentEvent: () => undefined});
    await visit.begin();
    const {API} = window as unknown as {API: ContentApi};
    API.LMSInitialize('');
    API.LMSSetValue('cmi.core.lesson_status', 'passed');
    API.LMSSetValue('cmi.suspend_data', 'x');
    steps.length = 0;
    API.LMSCommit('');
    return {visit, written};
  };

  it('is written and told before its answer is waited for', async () => {
    await play();
    expect(steps).toEqual(['written', 'told', 'blocked for 8000']);
  });

  it('is written as the imitated LMS keeps it', async () => {
    const {written} = await play({...noFaults, like: 'frappe'});
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject({'cmi.core.lesson_status': 'passed'});
    expect(written[0]).not.toHaveProperty(['cmi.suspend_data']);
  });

  it('is waited for before the stage says that the visit is over', async () => {
    const {visit} = await play();
    const over = vi.fn();
    void visit.settled().then(over);
    await Promise.resolve();
    expect(over).not.toHaveBeenCalled();
    visit.settle(1, true);
    await visit.settled();
    expect(over).toHaveBeenCalledOnce();
  });
});

describe('leaving', () => {
  const leave = async (faults: typeof slow) => {
    vi.useFakeTimers();
    const release = vi.fn();
    const visits = {begin: () => release} as unknown as OpenVisits;
    const stage = new ApartStage({
      page,
      visits,
      fileOf: () => Promise.reject(new Error()),
      frameTitle: () => '',
    });
    const host = {faults: () => faults, troubled: () => undefined} as unknown as StageHost;
    const staged = await stage.begin(plan, host, key);
    const source = {postMessage: () => undefined};
    const visit = new URL(staged.address).searchParams.get('visit');
    const say = (type: string) => {
      const event = Object.assign(new Event('message'), {origin: 'https://b.lv', source, ports: []});
      window.dispatchEvent(Object.assign(event, {data: {type, visit}}));
    };
    say('ready');
    const left = vi.fn(() => staged.end());
    void staged.leave().then(left);
    return {left, say, release};
  };

  it('waits for what a slow LMS holds up, and then lets go of the visit', async () => {
    const {left, say, release} = await leave(slow);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(left).not.toHaveBeenCalled();
    say('gone');
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toHaveBeenCalledOnce();
    expect(release).toHaveBeenCalledWith(true);
  });

  it('of what hangs ends by itself, and what is left there is fetched later', async () => {
    const {left, release} = await leave({...noFaults});
    await vi.advanceTimersByTimeAsync(3000);
    expect(left).toHaveBeenCalledOnce();
    expect(release).toHaveBeenCalledWith(false);
  });
});
