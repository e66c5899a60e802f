/**
 * Checks of single values, as the data types of the two standards define them: SCORM 1.2 RTE 3.4 (the CMI… types) and
 * SCORM 2004 4th Ed. RTE 4.1.1.7. A "smallest permitted maximum" is a length an LMS must keep at least; here nothing
 * is cut.
 */

/** What is wrong with a value; undefined: nothing. */
export type Fault = 'type' | 'range';
export type Check = (value: string) => Fault | undefined;

/** A value of that form. */
export const formed =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? undefined : 'type';

/** One of these words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value) ? undefined : 'type';

/** The first check that is content with the value decides; else the fault of the last. */
export const either =
  (...checks: readonly Check[]): Check =>
  (value) => {
    const faults = checks.map((check) => check(value));
    return faults.includes(undefined) ? undefined : faults.at(-1);
  };

export const anyText: Check = () => undefined;
const decimal = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** 2004 `real (10,7)`, within limits when there are any. */
export const real =
  (min = -Infinity, max = Infinity): Check =>
  (value) => {
    if (!decimal.test(value)) return 'type';
    return Number(value) < min || Number(value) > max ? 'range' : undefined;
  };

/** 1.2 CMIDecimal and CMISInteger: one error for both kinds of fault. */
export const number12 =
  (min = -Infinity, max = Infinity): Check =>
  (value) =>
    real(min, max)(value) && 'type';
export const integer12 =
  (min: number, max: number): Check =>
  (value) =>
    /^-?\d+$/.test(value) ? number12(min, max)(value) : 'type';

/** 1.2 CMIBlank */
export const blank = oneOf('');
export const text12 =
  (most: number): Check =>
  (value) =>
    value.length <= most ? undefined : 'type';
/** 1.2 CMITimespan, `HHHH:MM:SS.SS` */
export const timespan12 = formed(/^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/);
/** 1.2 CMITime, `HH:MM:SS.SS` */
export const time12 = formed(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/);

/** 2004 `timeinterval (second,10,2)` */
export const interval = formed(
  /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/,
);

const moment =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,2}(?:Z|[+-](\d{2})(?::(\d{2}))?)?)?)?)?)?)?)?$/;

/** The least and the most of year, month, day, hour, minute, second, and of a zone's hours and minutes. */
const momentLimits = [
  [1970, 2038],
  [1, 12],
  [1, 31],
  [0, 23],
  [0, 59],
  [0, 59],
  [0, 23],
  [0, 59],
] as const;

/** 2004 `time (second,10,0)`: from the left as much as is known; a zone only after a fraction; 1970 to 2038. */
export const time: Check = (value) => {
  const parts = moment.exec(value)?.slice(1);
  if (!parts) return 'type';
  const isWithin = momentLimits.every(([least, most], at) => {
    const part = parts[at];
    return part === undefined || (Number(part) >= least && Number(part) <= most);
  });
  const [year, month, day] = parts;
  const lastDay = day === undefined ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return isWithin && Number(day ?? 1) <= lastDay ? undefined : 'type';
};

/** 2004 `language_type`: a code and subcodes, or none. */
const languageTag = /^(?:[a-z]{2,3}|[ix])(?:-[a-z0-9]{1,8})*$/i;
export const language: Check = (value) => (value === '' || languageTag.test(value) ? undefined : 'type');

/** 2004 `localized_string_type`: `{lang=lv}` before the text, or only the text. */
export const localized: Check = (value) => {
  const match = /^\{lang=([^}]*)\}/.exec(value);
  return !match || languageTag.test(match[1] ?? '') ? undefined : 'type';
};

/**
 * 2004 `long_identifier_type` and `short_identifier_type`: a URI, or a word of one's own. Letters of any language are
 * taken: LMSs do, and courses rely on it.
 */
export const identifier: Check = (value) => {
  if (!/^[^\s[\]{}]+$/.test(value)) return 'type';
  return /^urn:/i.test(value) && !/^urn:[a-z0-9][a-z0-9-]{1,31}:.+$/i.test(value) ? 'type' : undefined;
};
