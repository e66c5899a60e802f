/**
 * A page around a SCO, as an LMS shows it: the fake LMS at `window.API` or `window.API_1484_11` and
 * the content in a frame. `host.html?standard=scorm12&content=ADDRESS&answerMs=500&profile=moodle-app&language=en`. What it holds
 * survives the page in localStorage, as a server would hold it.
 */
import {isProfileId, lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {FakeLms, type SavedLms} from './fake-lms.ts';

const parameters = new URLSearchParams(location.search);
const standard = parameters.get('standard') === 'scorm12' ? 'scorm12' : 'scorm2004';
const key = `fake-lms:${standard}`;
const saved = localStorage.getItem(key);
// Written by `keep` below and by nobody else.
const name = parameters.get('profile') ?? '';
const lms = new FakeLms(
  {
    standard,
    language: parameters.get('language') ?? '',
    ...(isProfileId(name) ? {profile: lmsProfile(name)} : {isStrict: true}),
  },
  saved ? (JSON.parse(saved) as SavedLms) : undefined,
);
const api = standard === 'scorm12' ? lms.launch12() : lms.launch2004();
const keep = () => localStorage.setItem(key, JSON.stringify(lms.saved()));

/** What went to the LMS from this page. */
export interface LmsTraffic {
  /** The page stood still so long while it waited for answers. */
  blockedMs: number;
  largestCommitBytes: number;
}
const traffic: LmsTraffic = {blockedMs: 0, largestCommitBytes: 0};
const answerMs = Number(parameters.get('answerMs') ?? 0);
const post = lms.site.post.bind(lms.site);
lms.site.post = (...request) => {
  const startMs = performance.now();
  const answer = post(...request);
  keep();
  // A synchronous request stops everything until its answer is there.
  while (performance.now() - startMs < answerMs) continue;
  traffic.blockedMs += performance.now() - startMs;
  traffic.largestCommitBytes = Math.max(traffic.largestCommitBytes, lms.site.lastBytes);
  return answer;
};
document.addEventListener('visibilitychange', () => (lms.site.phase = document.hidden ? 'behind' : 'shown'));
window.addEventListener('pagehide', () => (lms.site.phase = 'pagehide'));

Object.assign(window, {
  [standard === 'scorm12' ? 'API' : 'API_1484_11']: api,
  fakeLms: lms,
  fakeApi: api,
  lmsTraffic: traffic,
});
const frame = document.createElement('iframe');
frame.title = 'SCO';
frame.src = parameters.get('content') ?? 'content/index.html';
document.body.append(frame);
