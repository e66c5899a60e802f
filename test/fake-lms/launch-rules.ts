import type {LmsProfile} from '../../src/lms/profiles/lms-profile.ts';
import type {FakeLmsSettings, LaunchRequest} from './launch-request.ts';

/** Stored values of one attempt, by element. */
export type Attempt = Record<string, string>;

/** Whether an attempt counts as over: 1.2 by its one status, 2004 by completion alone. */
export function isFinished(standard: FakeLmsSettings['standard'], attempt: Attempt): boolean {
  if (standard === 'scorm2004') return attempt['cmi.completion_status'] === 'completed';
  return /^(?:passed|completed|failed)$/.test(attempt['cmi.core.lesson_status'] ?? '');
}

/** What a 1.2 SCO finds at launch. */
export function given12(settings: FakeLmsSettings, attempt: Attempt, request: LaunchRequest): Attempt {
  const isReview = isReviewed(settings, attempt);
  const isUntouched = Object.keys(attempt).length === 0;
  return {
    'cmi.core.lesson_location': '',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.score.raw': '',
    'cmi.core.score.min': '',
    'cmi.core.score.max': '',
    'cmi.core.total_time': '00:00:00',
    'cmi.suspend_data': '',
    ...attempt,
    'cmi.core.exit': '',
    'cmi.core.student_id': settings.learner?.id ?? 'anna',
    'cmi.core.student_name': settings.learner?.name ?? (settings.isStrict ? 'Ābele, Anna' : 'Anna Ābele'),
    'cmi.core.lesson_mode': modeOf(isReview, request),
    'cmi.core.credit': isReview || request.isPreview ? 'no-credit' : 'credit',
    'cmi.core.entry': entryOf(isUntouched, attempt['cmi.core.exit']),
    'cmi.launch_data': settings.launchData ?? '',
    'cmi.student_data.mastery_score': settings.masteryScore?.toString() ?? '',
    'cmi.student_preference.language': settings.language ?? '',
  };
}

/** What a 2004 SCO finds at launch; elements without a value are absent. */
export function given2004(settings: FakeLmsSettings, attempt: Attempt, request: LaunchRequest): Attempt {
  const isReview = isReviewed(settings, attempt);
  // After another exit than suspend all is stored, and nothing of it is given back.
  const known = (attempt['cmi.exit'] ?? 'suspend') === 'suspend' ? withoutExit(attempt) : {};
  const isUntouched = Object.keys(known).length === 0;
  const {scaledPassingScore, completionThreshold, launchData} = settings;
  return {
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
    ...known,
    'cmi.learner_id': settings.learner?.id ?? 'anna',
    'cmi.learner_name': settings.learner?.name ?? 'Anna Ābele',
    'cmi.learner_preference.language': settings.language ?? '',
    'cmi.mode': modeOf(isReview, request),
    'cmi.credit': isReview || request.isPreview ? 'no-credit' : 'credit',
    'cmi.entry': entryOf(isUntouched, attempt['cmi.exit']),
    ...(launchData === undefined ? {} : {'cmi.launch_data': launchData}),
    ...(scaledPassingScore === undefined ? {} : {'cmi.scaled_passing_score': String(scaledPassingScore)}),
    ...(completionThreshold === undefined ? {} : {'cmi.completion_threshold': String(completionThreshold)}),
  };
}

/** Entered again only to look at it. */
function isReviewed({standard, profile}: FakeLmsSettings, attempt: Attempt): boolean {
  if (profile?.neverReviews || (profile && isLeftOpen(profile, attempt))) return false;
  return isFinished(standard, attempt);
}

/** It was left with `suspend`, and this LMS takes that for unfinished. */
export const isLeftOpen = ({suspendIsOpen}: LmsProfile, attempt: Attempt): boolean =>
  suspendIsOpen === true && (attempt['cmi.core.exit'] ?? attempt['cmi.exit']) === 'suspend';

function withoutExit(attempt: Attempt): Attempt {
  return Object.fromEntries(
    Object.entries(attempt).filter(([element]) => !/exit$|session_time$/.test(element)),
  );
}

function modeOf(isReview: boolean, {isPreview = false}: LaunchRequest): string {
  if (isPreview) return 'browse';
  return isReview ? 'review' : 'normal';
}

function entryOf(isUntouched: boolean, exit: string | undefined): string {
  if (isUntouched) return 'ab-initio';
  return exit === 'suspend' ? 'resume' : '';
}
