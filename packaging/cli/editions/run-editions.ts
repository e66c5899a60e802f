import {join} from 'node:path';
import {editionJobs} from '../../editions/edition-jobs.ts';
import {makeEditions} from '../../editions/make-editions.ts';
import {writeEditions} from '../../editions/write-editions.ts';
import {runContentCommand, type ContentCommand} from '../command/content-command.ts';
import {writing} from '../command/writing.ts';
import {editionHelp} from './edition-help.ts';

/** `npm run editions`: gives the exit code. Rejects only for what is no mistake of the caller or the author. */
export const runEditions = (args: readonly string[], command: ContentCommand): Promise<0 | 1 | 2> =>
  runContentCommand(args, command, {
    help: editionHelp,
    jobs: ({whole}, profile) => editionJobs(whole.course, profile),
    async write(jobs, content, out) {
      const folder = out ?? join(command.root, 'dist/editions');
      await writing(folder, () =>
        writeEditions(folder, makeEditions(jobs, content, command.signal), ({file, bytes}) =>
          command.print(`${file}  ${(bytes / 1000).toFixed(0)} kB`),
        ),
      );
      command.print(`Written to ${folder}, with index.json.`);
    },
  });
