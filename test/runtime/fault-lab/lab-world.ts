/** In which LMS a walk takes place. */
import {isProfileId, lmsProfile, type LmsProfileId} from '../../../src/lms/profiles/lms-profiles.ts';
import {fakeLabLms, scormAgainLabLms, type LabLms, type LabStandard} from './lab-lms.ts';
import {lrsLabLms} from './lrs-lab-lms.ts';
import {thinLabLms} from './thin-lab-lms.ts';
import type {VirtualClock} from './virtual-clock.ts';

export interface LabWorld {
  readonly standard: LabStandard;
  /** An LMS's profile by its name, or one of the worlds that differ in more. */
  readonly world: LmsProfileId | 'strict' | 'generous' | 'scorm-again' | 'lrs' | 'thin';
}

export function labLmsOf(
  {standard, world}: LabWorld,
  clock: VirtualClock,
  complain: (what: string) => void,
): LabLms {
  if (standard === 'cmi5') return lrsLabLms(clock, complain);
  if (world === 'scorm-again') return scormAgainLabLms(standard, clock);
  if (isProfileId(world)) return fakeLabLms({standard, isStrict: false, profile: lmsProfile(world)}, clock);
  const lms = fakeLabLms({standard, isStrict: world !== 'generous'}, clock);
  return world === 'thin' ? thinLabLms(lms, clock) : lms;
}

/** This LMS forgets on its own what it was told, takes no answers, or says that it stored what its server refused. */
export function isForgetful(world: LabWorld['world']): boolean {
  if (!isProfileId(world)) return false;
  const {erasesAtPassed, knows, blanksEarlierAnswers, hasNoCounts, believesItself, sendsEachValue} =
    lmsProfile(world);
  return Boolean(
    erasesAtPassed ?? knows ?? blanksEarlierAnswers ?? hasNoCounts ?? believesItself ?? sendsEachValue,
  );
}

/** In 2004 nothing can be done for a course that this LMS counts only when its attempt was ended: see `exit-of.ts`. */
export const countsInTheEnd = ({standard, world}: LabWorld): boolean =>
  standard === 'scorm12' || !isProfileId(world) || !lmsProfile(world).suspendIsOpen;
