import {html} from 'lit';
import '../../../components/shell/pages/technical/technical-page.ts';
import type {Question} from '../../../components/shell/view.ts';
import type {Course} from '../../../domain/course/course.ts';
import {
  technicalReport,
  type TechnicalFacts,
  type TechnicalReport,
} from '../../../domain/technical/technical-report.ts';
import {strings} from '../../../locales/technical.ts';
import type {CallLog} from '../../../runtime/diagnostics/call-log.ts';
import type {OpenedSession} from '../../../runtime/session/open-session.ts';
import type {Launch} from '../../../runtime/tracker.ts';
import {browserFacts, storageFacts, type StorageFacts} from './browser-facts.ts';

/** What a visit knows of itself; undefined where the LMS let none begin. */
export interface Visited {
  readonly course: Course;
  readonly launch: Launch;
  readonly opened: OpenedSession;
}

/** Everything is looked up anew whenever the page is rendered, but what the storage is like. */
export async function openTechnical(calls: CallLog, visited?: Visited): Promise<Question> {
  const storage = await storageFacts();
  return {
    title: strings().technical,
    render: () => html`<technical-page .report=${reportOf(calls, storage, visited)}></technical-page>`,
  };
}

function reportOf(calls: CallLog, storage: StorageFacts, visited: Visited | undefined): TechnicalReport {
  const {launch, opened} = visited ?? {};
  const facts: TechnicalFacts = {
    ...browserFacts(),
    ...storage,
    ...courseFacts(visited?.course),
    ...launchFacts(launch),
    ...savingFacts(opened),
  };
  const secrets = [
    launch?.learnerName,
    launch?.learnerId,
    launch?.suspendData,
    launch?.launchData,
    opened?.session.text,
  ].filter((text) => text !== undefined);
  return technicalReport({facts, secrets, ...calls});
}

const courseFacts = (course?: Course) => ({
  course: course?.id,
  version: course?.version,
  revision: course?.revision,
  profile: course?.municipality?.name,
});

const launchFacts = (launch?: Launch) => ({
  lms: launch?.standard,
  mode: launch?.mode,
  credit: launch?.credit,
  mayWrite: launch?.mayWrite,
});

function savingFacts(opened?: OpenedSession) {
  const {queue, journalWriter, visit} = opened ?? {};
  const error = queue?.error;
  return {
    isAlone: visit?.isAlone,
    isOutdated: visit?.isOutdated,
    save: queue?.state,
    isStale: queue?.isStale,
    error: error && `${error.code} ${error.message}`,
    kept: journalWriter?.kept,
    waiting: journalWriter?.answers.filter(({hasArrived}) => !hasArrived).length,
  };
}
