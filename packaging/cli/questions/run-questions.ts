import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {questionFiles, questionJobs} from '../../questions/question-files.ts';
import {runContentCommand, type ContentCommand} from '../command/content-command.ts';
import {writing} from '../command/writing.ts';
import {questionHelp} from './question-help.ts';

/** `npm run questions`: gives the exit code. Rejects only for what is no mistake of the caller or the author. */
export const runQuestions = (args: readonly string[], command: ContentCommand): Promise<0 | 1 | 2> =>
  runContentCommand(args, command, {
    help: questionHelp,
    jobs: questionJobs,
    async write(jobs, content, out) {
      const made = jobs.map((job) => questionFiles(job, content));
      const folder = out ?? join(command.root, 'dist/questions');
      await writing(folder, async () => {
        await mkdir(folder, {recursive: true});
        for (const {files} of made)
          for (const [name, text] of files) await writeFile(join(folder, name), text);
      });
      for (const {job, count} of made) command.print(`${job.name}  ${count} questions`);
      command.print(`Written to ${folder}, each as .xml and .gift.txt.`);
    },
  });
