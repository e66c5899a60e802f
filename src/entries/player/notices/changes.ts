/** The list of what changed; one lazy file, for those alone whom it concerns. */
import {html} from 'lit';
import '../../../components/shell/notices/course-changes.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {Course} from '../../../domain/course/course.ts';
import type {Content} from '../../../runtime/content.ts';
import type {DeviceOwn} from '../../../runtime/device/device-own.ts';
import type {Session} from '../../../runtime/session/session.ts';

export interface ChangesOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly course: Course;
  readonly session: Session;
  readonly own: DeviceOwn;
  /** Later revisions are shown. */
  readonly known: number;
  readonly onSeen: () => void;
}

/** Shows the list until the learner says that it was read. */
export async function offerChanges({player, content, known, onSeen}: ChangesOptions): Promise<void> {
  const {list} = await content.changes();
  const changes = list.filter(({revision}) => revision > known);
  const onChangesSeen = () => {
    onSeen();
    player.news = undefined;
    void player.focusPage();
  };
  player.news = () =>
    html`<course-changes .changes=${changes} @changes-seen=${onChangesSeen}></course-changes>`;
}
