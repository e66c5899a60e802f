import type {PageRunTime} from '../../../domain/standards/standards.ts';
import type {Tracker} from '../../tracker.ts';
import type {TrackerOptions} from '../tracker-options.ts';
import {findApi, type ApiName, type FrameLike} from './find-api.ts';

type ScormOptions = Pick<TrackerOptions, 'interactionIds' | 'language' | 'reportsWithout' | 'onCall'> & {
  readonly isOnline: () => boolean;
};

interface Dialect {
  /** The object that its LMSs offer. */
  readonly name: ApiName;
  readonly create: (api: object, options: ScormOptions) => Promise<Tracker>;
}

/** Of the trackers only the one used is loaded. */
const dialects: Readonly<Record<PageRunTime, Dialect>> = {
  scorm12: {
    name: 'API',
    create: async (api, options) => {
      const scorm12 = await import('../scorm12/scorm12.ts');
      return scorm12.createScorm12Tracker(api, options);
    },
  },
  scorm2004: {
    name: 'API_1484_11',
    create: async (api, options) => {
      const scorm2004 = await import('../scorm2004/scorm2004.ts');
      return scorm2004.createScorm2004Tracker(api, options);
    },
  },
};

export const isPageRunTime = (name: string): name is PageRunTime => Object.hasOwn(dialects, name);

/** What a page asks for by name. Throws when it is none. */
export function pageRunTimeNamed(name: string): PageRunTime {
  if (isPageRunTime(name)) return name;
  throw new Error(`No LMS that is found around a page speaks "${name}".`);
}

/** Gives what makes the tracker of the LMS around `start`; undefined where there is none. */
export function findScormLms(
  standard: PageRunTime,
  start: FrameLike,
): ((options: ScormOptions) => Promise<Tracker>) | undefined {
  const {name, create} = dialects[standard];
  const api = findApi(name, start);
  return api && ((options) => create(api, options));
}
