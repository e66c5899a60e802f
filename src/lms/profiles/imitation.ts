/** What another LMS would make of a visit, by its profile, as far as a page can act like it. Pure rules. */
import {type DataModel, elementNames} from '../run/data-model.ts';
import type {Delivery, LmsProfile, PagePhase} from './lms-profile.ts';
import {lmsProfile, type LmsProfileId} from './lms-profiles.ts';
import type {ScormVersion} from '../package/manifest.ts';

/** Those of the table of which enough can be acted here; the most frequent first. */
const imitatedLmss = [
  'moodle',
  'ilias12',
  'ilias2004',
  'forma',
  'forma4',
  'chamilo',
  'moodle-app',
  'sync-xhr',
  'frappe',
  'openolat',
  'cornerstone',
  'successfactors',
  'no-count',
] as const satisfies readonly LmsProfileId[];
export type ImitatedLms = (typeof imitatedLmss)[number];

/** Those that play packages of this version. */
export function imitatedFor(version: ScormVersion): readonly ImitatedLms[] {
  const standard = version === '1.2' ? 'scorm12' : 'scorm2004';
  return imitatedLmss.filter((id) => lmsProfile(id).standards.includes(standard));
}

/** The LMS that is asked for; undefined where it does not play this version. */
export const actsLike = (version: ScormVersion, wanted: ImitatedLms | undefined): ImitatedLms | undefined =>
  imitatedFor(version).find((id) => id === wanted);

/**
 * In which phase the content speaks.
 * @param event type of the event that its page handles
 * @param isBehind the LMS's own page is behind another tab
 */
export function phaseOf(event: string | undefined, isBehind: boolean): PagePhase {
  if (event === 'beforeunload' || event === 'pagehide' || event === 'unload') return event;
  if (isBehind) return 'behind';
  return event === 'visibilitychange' ? 'hidden' : 'shown';
}

/** What was sent so arrives, whatever is answered. */
export const arrives = (delivery: Delivery): boolean => !['lost', 'refused', 'throws'].includes(delivery);

/** The error that is reported of a commit that went so; 0: none. */
export function errorOf({refusal}: LmsProfile, delivery: Delivery): 0 | 101 | 391 {
  if (delivery !== 'refused' && delivery !== 'denied') return 0;
  return refusal?.code === '391' ? 391 : 101;
}

/** What it keeps of a data model. */
export function asKept({knows, erasesAtPassed, truthAs}: LmsProfile, cmi: DataModel): DataModel {
  const isPassed = Object.entries(cmi).some(
    ([name, value]) => /\.(?:lesson_status|success_status)$/.test(name) && value === 'passed',
  );
  return Object.fromEntries(
    Object.entries(cmi)
      .filter(([name]) => knows?.test(name) ?? true)
      .filter(([name]) => !(erasesAtPassed && isPassed && name === 'cmi.suspend_data'))
      .map(([name, value]) => {
        const isTruth = name.endsWith('.learner_response') && (value === 'true' || value === 'false');
        return [name, isTruth ? (truthAs?.[value] ?? value) : value];
      }),
  );
}

/** What it gives a launch besides what is stored. */
export function givenBy({entry, ownMastery}: LmsProfile, version: ScormVersion): DataModel {
  const hasMark = ownMastery !== undefined && version === '1.2';
  return {
    ...(entry !== undefined && {[elementNames[version].entry]: entry}),
    ...(hasMark && {'cmi.student_data.mastery_score': String(ownMastery)}),
  };
}

/** It gives a finished attempt to look at, not for work: 1.2 by its one status, 2004 by completion alone. */
export function isReviewed({neverReviews}: LmsProfile, version: ScormVersion, cmi: DataModel): boolean {
  if (neverReviews) return false;
  return version === '1.2'
    ? /^(?:passed|completed|failed)$/.test(cmi['cmi.core.lesson_status'] ?? '')
    : cmi['cmi.completion_status'] === 'completed';
}

/** The error of a value that it refuses; undefined: it takes it. */
export function refusalOf(
  {refusedInIds}: LmsProfile,
  version: ScormVersion,
  element: string,
  value: string,
): string | undefined {
  const isId = version === '2004' && /^cmi\.(?:interactions|objectives)\..*\bid$/.test(element);
  return isId && refusedInIds?.test(value) ? '406' : undefined;
}

/** It does not give this element. */
export const isUntold = ({hasNoCounts}: LmsProfile, element: string): boolean =>
  hasNoCounts === true && /\._(?:children|count)$/.test(element);
