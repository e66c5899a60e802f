import type {IHttpService, Scorm12API, Scorm2004API, Settings} from 'scorm-again';
import type {ScormVersion} from '../../package/manifest.ts';

export type InnerApi = Scorm12API | Scorm2004API;

export interface InnerOptions {
  readonly version: ScormVersion;
  /** 1.2: see RunTimeOptions. */
  readonly masteryOverride: boolean;
  /** Keeps the data model as it is now; gives the error, 0 for none. Synchronous. */
  readonly onCommit: (isFinal: boolean) => number;
}

/**
 * The API object of scorm-again for one visit. It is large, so it is loaded only now, and for each version its own.
 * Its sequencing gets no tree and does nothing (see README).
 */
export async function createInnerApi(options: InnerOptions): Promise<InnerApi> {
  const settings: Settings = {
    // Any non-empty address: the "HTTP service" below keeps the data itself.
    lmsCommitUrl: 'local',
    logLevel: 'NONE',
    // 1.2 RTE 3.4.4: a masteryscore decides at Finish; a SCO that sets no status is completed.
    mastery_override: options.masteryOverride && options.version === '1.2',
    autoCompleteLessonStatus: true,
    httpService: commitSink(options),
  };
  // Both files have one export, of this name; their types name it "default".
  if (options.version === '2004') {
    const loaded = (await import('scorm-again/scorm2004')) as unknown as {Scorm2004API: typeof Scorm2004API};
    return new loaded.Scorm2004API(settings);
  }
  const loaded = (await import('scorm-again/scorm12')) as unknown as {Scorm12API: typeof Scorm12API};
  return believingOnlyTheSco(new loaded.Scorm12API(settings));
}

/** Stands where scorm-again expects a server. */
function commitSink({onCommit}: InnerOptions): IHttpService {
  return {
    updateSettings: () => undefined,
    processHttpRequest(_url, _data, isFinal) {
      const errorCode = onCommit(isFinal);
      return {result: errorCode === 0 ? 'true' : 'false', errorCode};
    },
  };
}

/** Takes its own "not attempted" for a status that the SCO has set, and would leave it at Finish. */
function believingOnlyTheSco(api: Scorm12API): Scorm12API {
  api.on('LMSInitialize', () => {
    api.statusSetByModule = api.cmi.core.lesson_status !== 'not attempted';
  });
  return api;
}
