/** `npm run bench`: the figures of the budget, one JSON line each, then a table. Exit 1 when one is over. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startBrowser} from '../e2e/browser.ts';
import {readPackage} from '../e2e/package-content.ts';
import {measureBuild} from './build.ts';
import {isWithin, table, type Figure} from './figure.ts';
import {launchFigures} from './launch-figures.ts';
import {suspendFigures} from './suspend-figures.ts';

const out = mkdtempSync(join(tmpdir(), 'bench-'));
const figures: Figure[] = [];
const add = (more: readonly Figure[]) => {
  for (const figure of more) console.log(JSON.stringify({...figure, met: isWithin(figure)}));
  figures.push(...more);
};

const build = await measureBuild(out);
add(build.figures);
const packages = (scope: string) => readPackage(join(build.folder, `kopiga-riciba-${scope}-scorm12.zip`));
const zipBytes = readFileSync(join(build.folder, 'kopiga-riciba-course-scorm12.zip')).length;
add([{name: 'package "course", 1.2', value: zipBytes / 1e6, unit: 'MB', most: 1.5}]);
add(suspendFigures(packages('course')));
const browser = await startBrowser();
try {
  add(await launchFigures(browser, packages('definitions'), packages('course')));
} finally {
  await browser.close();
  rmSync(out, {recursive: true, force: true});
}
console.log(`\n${table(figures)}`);
process.exitCode = figures.every(isWithin) ? 0 : 1;
