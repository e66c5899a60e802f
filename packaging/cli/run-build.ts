import {join} from 'node:path';
import {buildSite} from '../build-site.ts';
import {readPlayer} from '../player.ts';
import {questionBank} from '../results/question-bank.ts';
import {defaultJobs, runPackage, type PackageCommand} from './run-package.ts';

/** `npm run build`: all default packages and the site. Gives the exit code and where the site is. */
export async function runBuild(command: PackageCommand): Promise<{code: 0 | 1 | 2; site?: string}> {
  // Both steps need them; they are read and built once.
  const content = command.readContent();
  let playerFolder: Promise<string> | undefined;
  const buildPlayer = () => (playerFolder ??= command.buildPlayer());
  const code = await runPackage([], {...command, readContent: () => content, buildPlayer});
  if (code !== 0) return {code};
  command.print('Building the site…');
  const known = await content;
  const site = await buildSite(command.root, {
    player: await readPlayer(await buildPlayer()),
    content: known.whole,
    packages: {
      folder: join(command.root, 'dist/packages'),
      files: defaultJobs(known).map(({file}) => file),
    },
    banks: new Map(known.whole.course.languages.map((language) => [language, questionBank(known, language)])),
  });
  return {code, site};
}
