import type {MadeWith} from '../../domain/exchange/facts/content-changes.ts';
import type {PackageDraft} from '../../domain/exchange/package-draft.ts';
import type {MakingChoices, PackageMaker} from '../../domain/exchange/package-making.ts';
import {isPlain, type Draft} from '../draft/draft.ts';
import {noProfileId} from '../draft/no-profile-id.ts';
import {packageRevision} from './package-revision.ts';
import type {SinceThen} from '../make-view.ts';
import {packageDraftOf} from '../making-of-draft.ts';

type Course = Pick<MakingChoices, 'revisions' | 'changedAt'>;
type PackageCourse = Course & Pick<MakingChoices, 'course'>;
type Asked = Pick<PackageMaker, 'changesSince' | 'profileText'>;

/** With which content everything is made now; undefined for a course that counts no revisions. */
export function madeNow({revisions}: Course, today: string): MadeWith | undefined {
  const numbers = Object.keys(revisions).map(Number);
  return numbers.length === 0 ? undefined : {revision: Math.max(...numbers), on: today};
}

/** What has changed since a draft was saved last; undefined where nothing of somebody's own stands in it. */
export async function sinceDraft(draft: Draft, course: Course, maker: Asked): Promise<SinceThen | undefined> {
  if (isPlain(draft)) return undefined;
  const {madeWith} = draft;
  const changes = await changesOf(madeWith?.revision ?? 0, course, maker, () => packageDraftOf(draft, maker));
  return {madeWith, changes};
}

/** What has changed since a package was made; undefined for what is no package of this course. */
export async function sincePackage(
  file: string,
  zip: Uint8Array,
  asked: PackageCourse | Promise<PackageCourse>,
  maker: Asked,
): Promise<SinceThen | undefined> {
  const course = await asked;
  const revision = packageRevision(zip, course.course);
  if (revision === undefined) return undefined;
  const on = course.revisions[revision];
  const published = () => Promise.resolve<PackageDraft>({id: noProfileId, yaml: '', files: new Map()});
  const changes = await changesOf(revision, course, maker, published);
  return {package: file, madeWith: on === undefined ? undefined : {revision, on}, changes};
}

/** The course is compiled only where something has changed since. */
async function changesOf(
  revision: number,
  {changedAt = 0}: Course,
  maker: Asked,
  draft: () => Promise<PackageDraft>,
): Promise<SinceThen['changes']> {
  return changedAt <= revision ? [] : maker.changesSince(await draft(), revision);
}
