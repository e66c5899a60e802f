import type {Tracker} from '../../tracker.ts';
import {findApi, type FrameLike} from './find-api.ts';
import type {TrackerOptions} from '../tracker-options.ts';

type ScormOptions = Pick<TrackerOptions, 'interactionIds' | 'language' | 'reportsWithout'> & {
  readonly isOnline: () => boolean;
};

/** Standard → name of the object its LMSs offer, and its tracker, of which only the one used is loaded. */
const dialects = {
  scorm12: {
    name: 'API',
    create: async (api: object, options: ScormOptions) =>
      (await import('../scorm12/scorm12.ts')).createScorm12Tracker(api, options),
  },
  scorm2004: {
    name: 'API_1484_11',
    create: async (api: object, options: ScormOptions) =>
      (await import('../scorm2004/scorm2004.ts')).createScorm2004Tracker(api, options),
  },
} as const;

/** Gives what makes the tracker of the LMS around `start`; undefined where there is none. */
export function findScormLms(
  standard: keyof typeof dialects,
  start: FrameLike,
): ((options: ScormOptions) => Promise<Tracker>) | undefined {
  const {name, create} = dialects[standard];
  const api = findApi(name, start);
  return api && ((options) => create(api, options));
}
