/** When one has to report: `content/<lang>/reporting.json`, loaded when its page is opened. */
import type {Source} from '../course/course.ts';
import type {RichText} from '../text/rich-text.ts';

export interface Reporting {
  readonly title: string;
  readonly summary: string;
  /** The month of the law that it rests on, like `2024-03`. */
  readonly lawState?: string;
  readonly aid: ReportingAid;
  /** What stands below the aid: law, ethics and the national model in words. */
  readonly sections: readonly ReportingSection[];
  readonly laws: ReportingSection & {readonly list: readonly ReportingLaw[]};
  /** Footnotes, by their numbers from 1. */
  readonly sources: readonly Source[];
}

export interface ReportingSection {
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
}

/** A few questions, and what to do by their answers. */
export interface ReportingAid {
  readonly title: string;
  readonly text: RichText;
  readonly questions: readonly AidQuestion[];
  readonly answers: readonly AidAnswer[];
}

/** Options by question, one of which must be picked, for each question that is named. */
export type AidCondition = Readonly<Record<string, readonly string[]>>;

export interface AidQuestion {
  readonly id: string;
  readonly title: string;
  readonly options: readonly {readonly key: string; readonly label: string}[];
  /** Asked only then. */
  readonly when?: AidCondition;
}

export interface AidAnswer extends ReportingSection {
  readonly when: AidCondition;
  /** Ids of the laws it rests on. */
  readonly laws: readonly string[];
}

export interface ReportingLaw extends ReportingSection {
  /** Who read it, or how far the authors could, and where the text in force stands. */
  readonly note: RichText;
}

/** Options by question. */
export type AidPicks = Readonly<Record<string, string>>;

/** True when every question that the condition names was answered by one of its options. */
function holds(condition: AidCondition | undefined, picks: AidPicks): boolean {
  return Object.entries(condition ?? {}).every(([question, options]) =>
    options.includes(picks[question] ?? ''),
  );
}

/** The question that alone decides this answer, so that the answer can stand right below it; undefined: several do. */
export function decidedBy({when}: AidAnswer): string | undefined {
  const [question, ...others] = Object.keys(when);
  return others.length === 0 ? question : undefined;
}

/** The questions to ask after these picks. */
export function questionsFor({questions}: ReportingAid, picks: AidPicks): readonly AidQuestion[] {
  return questions.filter(({when}) => holds(when, picks));
}

/** What to do, the most urgent first; picks of questions that are not asked any more do not count. */
export function answersFor(aid: ReportingAid, picks: AidPicks): readonly AidAnswer[] {
  const asked = questionsFor(aid, picks).flatMap(({id}) => {
    const pick = picks[id];
    return pick === undefined ? [] : [[id, pick] as const];
  });
  const counted = Object.fromEntries(asked);
  return aid.answers.filter(({when}) => holds(when, counted));
}
