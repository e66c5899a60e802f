/**
 * Where scorm-again refuses what the standard takes. Its own limits are those of most LMSs; here a package is judged by
 * the standard's, so such a value is kept beside it (scorm-again-store.ts), and in its place stands another, by which
 * its records and their order stay whole. One line for each deviation; src/lms/README.md has the list in words.
 */
import type {ScormVersion} from '../../package/manifest.ts';
import {patternOf} from '../model/element-table.ts';

/** Value of an element of the same visit; '' for none. */
type ValueOf = (element: string) => string;

export interface Deviation {
  readonly version: ScormVersion;
  /** Elements, with `n` for each index. */
  readonly elements: RegExp;
  /** What scorm-again holds in place of the value. */
  readonly standIn: (element: string, valueOf: ValueOf) => string;
}

const always = (value: string) => () => value;

/** Different for each record, as ids and right answers must be. */
const numbered = (element: string) => `stands-in-${element.replace(/\D+/g, '-').replace(/^-|-$/g, '')}`;

/** A response of the type its interaction has. */
function response(element: string, valueOf: ValueOf): string {
  const [record = ''] = /^cmi\.interactions\.\d+/.exec(element) ?? [];
  const word = numbered(element);
  const type = valueOf(`${record}.type`);
  if (type === 'matching' || type === 'performance') return `${word}[.]${word}`;
  return type === 'numeric' ? '0' : word;
}

export const deviations: readonly Deviation[] = [
  // Empty and long texts: a bookmark could not be cleared.
  {
    version: '2004',
    elements: /^cmi\.(?:location|suspend_data|comments_from_learner\.n\.location)$/,
    standIn: always('-'),
  },
  // Texts of several lines, long ones, and those that begin with a brace.
  {
    version: '2004',
    elements: /^cmi\.(?:comments_from_learner\.n\.comment|(?:objectives|interactions)\.n\.description)$/,
    standIn: always('-'),
  },
  // Language tags of more than two parts, and none.
  {version: '2004', elements: /^cmi\.learner_preference\.language$/, standIn: always('en')},
  // Speed 0, and more than 999; numbers without digits on one side of the point, and large ones.
  {
    version: '2004',
    elements: /^cmi\.learner_preference\.(?:delivery_speed|audio_level)$/,
    standIn: always('1'),
  },
  {
    version: '2004',
    elements:
      /^cmi\.(?:(?:objectives\.n\.)?(?:score\.(?:raw|min|max|scaled)|progress_measure)|interactions\.n\.weighting)$/,
    standIn: always('0'),
  },
  {version: '2004', elements: /^cmi\.interactions\.n\.result$/, standIn: always('neutral')},
  // Long ids, and one of an interaction that changes.
  {
    version: '2004',
    elements: /^cmi\.(?:objectives|interactions|interactions\.n\.objectives)\.n\.id$/,
    standIn: numbered,
  },
  // Empty responses, more parts than it counts, letters of any language, parts that it takes for others.
  {
    version: '2004',
    elements: /^cmi\.interactions\.n\.(?:learner_response|correct_responses\.n\.pattern)$/,
    standIn: response,
  },
  // Ids with letters of any language, and empty ones.
  {
    version: '1.2',
    elements: /^cmi\.(?:objectives|interactions|interactions\.n\.objectives)\.n\.id$/,
    standIn: numbered,
  },
  // Responses of several lines.
  {
    version: '1.2',
    elements: /^cmi\.interactions\.n\.(?:student_response|correct_responses\.n\.pattern)$/,
    standIn: numbered,
  },
  // Weights beyond 100, results below 0 and beyond 999.
  {version: '1.2', elements: /^cmi\.interactions\.n\.weighting$/, standIn: always('0')},
  {version: '1.2', elements: /^cmi\.interactions\.n\.result$/, standIn: always('neutral')},
  // Comments of more than 4096 letters (faults.ts has that limit).
  {version: '1.2', elements: /^cmi\.comments$/, standIn: always('-')},
];

/** The deviation an element belongs to; undefined: scorm-again does what the standard says. */
export function deviationAt(version: ScormVersion, element: string): Deviation | undefined {
  const {pattern} = patternOf(element);
  return deviations.find((one) => one.version === version && one.elements.test(pattern));
}
