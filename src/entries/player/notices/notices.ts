import type {Notice} from '../../../components/shell/player-state.ts';
import {strings} from '../../../locales/visit.ts';
import type {NoticeKind} from './notice-kinds.ts';

/** A line above the page, in words. */
export function noticeOf(kind: NoticeKind): Notice {
  const words = strings();
  const notices: Readonly<Record<NoticeKind, Notice>> = {
    'local': {tone: 'calm', text: words.localNotice},
    'other-tab': {tone: 'important', text: words.otherTabNotice},
    'tab-free': {tone: 'important', text: words.tabFreeNotice, action: 'reload'},
    'outdated': {tone: 'important', text: words.outdatedNotice},
    'in-app': {tone: 'calm', text: words.appNotice},
    'review': {tone: 'calm', text: words.reviewNotice},
    'preview': {tone: 'important', text: words.previewNotice},
    'unreadable': {tone: 'important', text: words.unreadableNotice},
    'closed': {tone: 'important', text: words.closedNotice},
  };
  return notices[kind];
}
