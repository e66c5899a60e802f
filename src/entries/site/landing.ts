import type {Course} from '../../domain/course.ts';
import {builtPackages} from '../../lms/built-packages.ts';
import {siteLv} from '../../locales/site.lv.ts';
import '../../site/package-downloads.ts';

/** The site's first page is plain HTML; only the list of packages and the version are looked up. */
const downloads = document.querySelector('package-downloads');
const version = document.querySelector('#version');
if (!downloads || !version) throw new Error('index.html: there is no <package-downloads> or no #version');
const [packages, course] = await Promise.all([
  builtPackages(new URL('packages/', document.baseURI).href),
  courseBeside(),
]);
// Without the course the ids of its modules must do.
downloads.titles = new Map(course?.modules.map(({id, title}) => [id, title]));
downloads.packages = packages;
if (course) version.textContent = siteLv.courseVersion(course.version);

/** The course in `learn/`; undefined when it does not arrive. */
async function courseBeside(): Promise<Course | undefined> {
  try {
    const response = await fetch(`learn/content/${document.documentElement.lang}/course.json`);
    // The build wrote this file from the type.
    return (await response.json()) as Course;
  } catch {
    return undefined;
  }
}
