import type {OpenedSession} from '../../../runtime/session/open-session.ts';
import {hasLms, type Launch} from '../../../runtime/tracker.ts';
import {isInApp} from '../start/in-app.ts';

export type NoticeKind =
  'local' | 'other-tab' | 'tab-free' | 'outdated' | 'in-app' | 'review' | 'preview' | 'unreadable' | 'closed';

export interface NoticeSituation {
  readonly launch: Pick<Launch, 'standard' | 'mode'>;
  readonly opened: OpenedSession;
  /** The other page that had this course open is gone. */
  readonly isFreed: boolean;
}

/** What is to be said of this visit above the page, the newest last; `notices.ts` has the words. */
export function noticeKinds({launch, opened, isFreed}: NoticeSituation): readonly NoticeKind[] {
  const {queue, visit, isUnreadable} = opened;
  const applies: Readonly<Record<NoticeKind, boolean>> = {
    'local': !hasLms(launch) && !isMadeForDevice(),
    'other-tab': visit.isAlone === false && !isFreed,
    'tab-free': isFreed,
    'outdated': visit.isOutdated && visit.isAlone === true,
    'in-app': isInApp() && visit.isWriting,
    'review': launch.mode === 'review',
    'preview': launch.mode === 'browse',
    'unreadable': isUnreadable,
    'closed': queue.state === 'closed',
  };
  // Object.keys forgets which keys.
  return (Object.keys(applies) as NoticeKind[]).filter((kind) => applies[kind]);
}

/** The page was meant to stand without an LMS: that there is none is no news. */
const isMadeForDevice = (): boolean => document.documentElement.dataset['standard'] === 'device';
