/** What makes a course's statements those of a cmi5 AU (cmi5 §9). */
import {record, type Cmi5Address, type LaunchData} from './cmi5-launch.ts';
import {XapiStatements, type Verb} from '../xapi/xapi-statements.ts';

const category = {id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5'};
const moveOn = {id: 'https://w3id.org/xapi/cmi5/context/categories/moveon'};
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export interface Cmi5Setting {
  readonly address: Cmi5Address;
  readonly launch: LaunchData;
  /** Of the content, BCP 47. */
  readonly language: string;
}

/** The statements of one session of an AU. */
export function cmi5Statements({address, launch, language}: Cmi5Setting): XapiStatements {
  return new XapiStatements({
    ...address,
    language,
    sessionId: String(record(launch.contextTemplate['extensions'])[sessionExtension] ?? ''),
    contextOf: (verb) => contextIn(verb, address, launch),
  });
}

/** The LMS's template with the categories that make a statement one that cmi5 defines. */
function contextIn(
  verb: Verb,
  {registration}: Cmi5Address,
  {contextTemplate: template, masteryScore}: LaunchData,
): Readonly<Record<string, unknown>> {
  const activities = record(template['contextActivities']);
  // One alone may stand there without a list (xAPI 1.0.3, 2.4.6.2).
  const known = [activities['category'] ?? []].flat();
  const isJudged = verb === 'passed' || verb === 'failed';
  const own = verb === 'answered' || verb === 'progressed' ? [] : [category];
  const moving = isJudged || verb === 'completed' ? [moveOn] : [];
  const mastery = isJudged && masteryScore !== undefined ? {[masteryExtension]: masteryScore} : {};
  return {
    ...template,
    registration,
    contextActivities: {...activities, category: [...known, ...own, ...moving]},
    extensions: {...record(template['extensions']), ...mastery},
  };
}
