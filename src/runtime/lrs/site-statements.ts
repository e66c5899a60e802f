import type {Course} from '../../domain/course/course.ts';
import type {DeviceLearner} from '../device/device-learners.ts';
import {XapiStatements} from '../trackers/xapi/xapi-statements.ts';
import type {ReportChoice} from './report-choice.ts';

export interface SiteStatementSetting {
  /** Address of `learn/`: the course's name in the record store. The site around it is where learners have their accounts. */
  readonly folder: string;
  readonly course: Pick<Course, 'title' | 'language'>;
  readonly choice: ReportChoice;
  readonly learner: DeviceLearner;
  /** Random; tells two visits apart. */
  readonly visit: string;
}

/** Statements of a course on a site, about a learner whom only a random number names unless they want it otherwise. */
export function siteStatements({
  folder,
  course,
  choice,
  learner,
  visit,
}: SiteStatementSetting): XapiStatements {
  const {title, language} = course;
  const whole = {
    objectType: 'Activity',
    id: folder,
    definition: {type: 'http://adlnet.gov/expapi/activities/course', name: {[language]: title}},
  };
  return new XapiStatements({
    actor: {
      objectType: 'Agent',
      ...(choice.isNamed && learner.name !== '' && {name: learner.name}),
      account: {homePage: new URL('../', folder).href, name: choice.id},
    },
    registration: choice.id,
    activityId: folder,
    language,
    sessionId: visit,
    contextOf: (verb) => ({
      registration: choice.id,
      language,
      contextActivities: {[verb === 'answered' ? 'parent' : 'grouping']: [whole]},
    }),
  });
}
