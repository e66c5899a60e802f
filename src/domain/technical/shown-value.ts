/**
 * Which values of a call may be shown. Elements that are not named here are shown by their length alone: who learns, what
 * was answered, what was written, and whatever an LMS may add.
 */
const shownElements = new RegExp(
  `^(?:${[
    String.raw`cmi\.core\.(?:lesson_status|lesson_mode|lesson_location|credit|entry|exit|session_time|total_time)`,
    String.raw`cmi\.(?:completion_status|success_status|mode|location|credit|entry|exit|session_time|total_time)`,
    String.raw`cmi\.(?:core\.)?score\.(?:raw|min|max|scaled)`,
    String.raw`cmi\.(?:progress_measure|scaled_passing_score|completion_threshold|student_data\.mastery_score)`,
    String.raw`cmi\.(?:student|learner)_preference\.language`,
    String.raw`cmi\.[a-z_.]*\b_(?:children|count|version)`,
    String.raw`cmi\.interactions\.n\.(?:id|type|time|timestamp|weighting|latency|result)`,
    String.raw`cmi\.interactions\.n\.objectives\.(?:n\.id|_count)`,
    String.raw`cmi\.(?:interactions|objectives)\.n\.(?:objectives|correct_responses)\._count`,
    String.raw`cmi\.objectives\.n\.(?:id|status|completion_status|success_status|progress_measure)`,
    String.raw`cmi\.objectives\.n\.score\.(?:raw|min|max|scaled)`,
  ].join('|')})$`,
);

const mostChars = 60;

/** A value as it is shown: the text, or how long it is. */
export type Shown = {readonly text: string} | {readonly chars: number};

export function isShown(element: string): boolean {
  return shownElements.test(element.replaceAll(/\.\d+/g, '.n'));
}

/** The value of an element of SCORM. */
export function shownValue(element: string, value: string): Shown {
  return isShown(element) ? {text: shortened(value)} : {chars: value.length};
}

/** The body of a request: of statements, what each says was done; of anything else its length. */
export function shownBody(body: string): Shown {
  const verbs = verbsOf(body);
  return verbs.length > 0 ? {text: shortened(verbs.join(', '))} : {chars: body.length};
}

export const shortened = (value: string): string =>
  value.length > mostChars ? `${value.slice(0, mostChars)}…` : value;

function verbsOf(body: string): readonly string[] {
  try {
    const statements: unknown = JSON.parse(body);
    return (Array.isArray(statements) ? statements : [statements]).flatMap(verbOf);
  } catch {
    // No JSON: no statements.
    return [];
  }
}

function verbOf(statement: unknown): readonly string[] {
  const id = memberOf(memberOf(statement, 'verb'), 'id');
  const name = typeof id === 'string' ? /[a-z-]+$/.exec(id)?.[0] : undefined;
  return name === undefined ? [] : [name];
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
