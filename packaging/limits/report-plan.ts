import type {PackagedContent} from '../package/describe-package.ts';
import {longestAnswers} from './longest-answers.ts';
import {recordBytes} from './longest-record.ts';

/** What a package's interactions take in one commit, each at its longest. */
export interface ReportPlan {
  /** Elements of interactions that are left out of all of them, so that they fit. */
  readonly leftOut: readonly string[];
  /** What they take then. */
  readonly bytes: number;
  /** The longest first. */
  readonly records: readonly {readonly id: string; readonly bytes: number}[];
}

/** What a report can do without; the first is left out first. */
const optional = ['description', 'objectives', 'weighting', 'latency', 'timestamp'];

/**
 * Leaves out as little as fits into `limitBytes`, and the same of every interaction: what the trainer
 * reads does not depend on which question came first. With everything optional left out it may still be
 * too much.
 */
export function reportPlan({lessons}: PackagedContent, limitBytes: number): ReportPlan {
  // An LMS holds one language at a time; any could be the longest.
  const editions = [...lessons].map(([language, all]) =>
    longestAnswers(all).map((answer) => ({id: answer.reportId, fields: recordBytes(answer, language)})),
  );
  const plans = Array.from({length: optional.length + 1}, (_, count) =>
    longestOf(editions, optional.slice(0, count)),
  );
  const [least] = plans.slice(-1);
  const plan = plans.find(({bytes}) => bytes <= limitBytes) ?? least;
  return plan ?? {leftOut: [], bytes: 0, records: []};
}

interface Measured {
  readonly id: string;
  readonly fields: ReadonlyMap<string, number>;
}

function longestOf(editions: readonly (readonly Measured[])[], leftOut: readonly string[]): ReportPlan {
  const plans = editions.map((answers) => {
    const records = answers.map(({id, fields}) => ({
      id,
      bytes: [...fields].reduce((sum, [name, bytes]) => (leftOut.includes(name) ? sum : sum + bytes), 0),
    }));
    return {
      leftOut,
      bytes: records.reduce((sum, {bytes}) => sum + bytes, 0),
      records: records.toSorted((a, b) => b.bytes - a.bytes),
    };
  });
  return plans.toSorted((a, b) => b.bytes - a.bytes)[0] ?? {leftOut: [], bytes: 0, records: []};
}
