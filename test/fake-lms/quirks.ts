/** What an LMS makes of values on their way: into its database, and back to the next launch. */
import type {LmsProfile, PagePhase} from '../../src/lms/profiles/lms-profile.ts';
import type {Sent} from './fake-site.ts';
import type {Attempt} from './launch-rules.ts';
import {looselyEqual} from './loosely-equal.ts';

/** One page of one attempt. */
export interface LmsSession {
  readonly profile: LmsProfile;
  readonly attempt: Attempt;
  /** Indexes of interactions that were answered in this page. */
  readonly answered: Set<string>;
}

const statusElements = /^cmi\.(?:core\.lesson_status|success_status)$/;
const responseElement = /^cmi\.interactions\.(\d+)\.(?:student|learner)_response$/;

/** Puts what arrived into the attempt. */
export function arrive(session: LmsSession, fields: readonly Sent[]): void {
  const {profile, attempt} = session;
  const known = fields.filter(([element]) => profile.knows?.test(element) ?? true);
  for (const [element, value] of known) {
    const held = attempt[element];
    if (profile.comparesLoosely && held !== undefined && looselyEqual(held, value)) continue;
    attempt[element] = profile.truthAs && responseElement.test(element) ? truth(profile, value) : value;
  }
  if (profile.blanksEarlierAnswers) blankEarlier(session, fields);
  const isPassed = known.some(([element, value]) => statusElements.test(element) && value === 'passed');
  if (profile.erasesAtPassed && isPassed) attempt['cmi.suspend_data'] = '';
}

/** What a launch finds: what is stored, as this LMS gives it back. */
export function giveBack(profile: LmsProfile, standard: 'scorm12' | 'scorm2004', given: Attempt): Attempt {
  const entry = standard === 'scorm12' ? 'cmi.core.entry' : 'cmi.entry';
  const mastery = standard === 'scorm12' && profile.ownMastery;
  // Such a page knows how many there are, and none of their answers.
  const blanks = Object.keys(given).filter(
    (name) => profile.blanksEarlierAnswers && responseElement.test(name),
  );
  return {
    ...given,
    ...Object.fromEntries(blanks.map((name) => [name, ''])),
    ...(profile.entry !== undefined && {[entry]: profile.entry}),
    ...(profile.erasesAtPassed && {'cmi.launch_data': given['cmi.suspend_data'] ?? ''}),
    ...(mastery && {'cmi.student_data.mastery_score': String(mastery)}),
  };
}

/** What the LMS does by itself when something happens to the page. */
export function onPhase({profile, attempt}: LmsSession, phase: PagePhase, standard: string): void {
  if (!profile.completesItself || phase !== 'pagehide') return;
  const element = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  if (attempt[element] !== 'passed') attempt[element] = 'completed';
}

const truth = ({truthAs}: LmsProfile, value: string): string =>
  value === 'true' || value === 'false' ? (truthAs?.[value] ?? value) : value;

/** All rows are sent again out of a page that has only its own answers. */
function blankEarlier({attempt, answered}: LmsSession, fields: readonly Sent[]): void {
  const indexOf = (element: string) => responseElement.exec(element)?.[1] ?? '';
  for (const [element] of fields) answered.add(indexOf(element));
  for (const element of Object.keys(attempt)) {
    if (responseElement.test(element) && !answered.has(indexOf(element))) attempt[element] = '';
  }
}
