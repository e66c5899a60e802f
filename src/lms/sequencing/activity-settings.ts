import type {Settings} from 'scorm-again';

/** One activity with everything below it, as scorm-again takes it. */
export type ActivitySettings = NonNullable<NonNullable<Settings['sequencing']>['activityTree']>;
