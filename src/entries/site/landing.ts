import type {Course} from '../../domain/course.ts';
import {builtPackages} from '../../lms/built-packages.ts';
import '../../site/package-downloads.ts';

/** The site's first page is plain HTML; only the list of packages is looked up. */
const downloads = document.querySelector('package-downloads');
if (!downloads) throw new Error('index.html: there is no <package-downloads>');
const [packages, titles] = await Promise.all([
  builtPackages(new URL('packages/', document.baseURI).href),
  titlesOfModules(),
]);
downloads.titles = titles;
downloads.packages = packages;

/** Module id → title, from the course beside this page; without it the ids must do. */
async function titlesOfModules(): Promise<ReadonlyMap<string, string>> {
  try {
    const response = await fetch(`learn/content/${document.documentElement.lang}/course.json`);
    // The build wrote this file from the type.
    const {modules} = (await response.json()) as Course;
    return new Map(modules.map(({id, title}) => [id, title]));
  } catch {
    return new Map();
  }
}
