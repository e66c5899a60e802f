import {html} from 'lit';
import {loadElements} from '../../../components/blocks/load-elements.ts';
import type {ReturnDoneEvent} from '../../../components/shell/pages/return/return-events.ts';
import '../../../components/shell/pages/return/return-page.ts';
import {returnScope} from '../../../domain/course/scopes.ts';
import {finalTestId} from '../../../domain/quiz/passing.ts';
import {readReturns, writeReturns} from '../../../domain/return/past-returns.ts';
import {returnItems, type ReadModule} from '../../../domain/return/return-items.ts';
import {weakModules} from '../../../domain/return/weak-modules.ts';
import {strings} from '../../../components/shell/pages/return/return-words.ts';
import {returnsFrom} from '../kept/kept-notes.ts';
import type {OpenPage} from '../pages/page-context.ts';
import {openDays} from './open-days.ts';

/** Name under which the device keeps what was asked. */
const key = 'returns';

/** Reads the whole course: whoever has finished it has it on this device. */
export const openReturn: OpenPage = async (context, part) => {
  const {course, content, own} = context;
  // In its own package the returns are lessons.
  if (course.scope === returnScope) return openDays(context, part);
  const modules = await Promise.all(
    course.modules.map(async (summary): Promise<ReadModule> => {
      const module = await content.module(summary.id);
      const lessons = await Promise.all(module.lessons.map(({id}) => content.lesson(summary.id, id)));
      return {summary, module, lessons};
    }),
  );
  const items = returnItems(modules);
  const finalTest = modules.find(({summary}) => summary.id === finalTestId);
  await loadElements([
    {
      type: 'quiz',
      id: key,
      title: '',
      body: [],
      bank: [...items.items.values()].map(({question}) => question),
      ...{tracking: 0, required: false, draw: 0, passMark: 0, scored: false},
    },
  ]);
  const keep = ({asked, returner}: ReturnDoneEvent) => {
    returner.isKept = own.keep(key, writeReturns([...readReturns(own.read(key)), asked]));
  };
  const past = readReturns(own.read(key));
  const opened = new Date();
  let from: Date | undefined;
  return {
    title: strings().title,
    render: ({progress, outcome}) =>
      html`<return-page
        .items=${items}
        .past=${past}
        .weak=${finalTest && weakModules(finalTest.lessons, progress.modules.get(finalTest.summary.tracking))}
        .isFinished=${outcome.finished}
        .from=${outcome.finished ? (from ??= returnsFrom(own, opened)) : opened}
        .url=${location.href.replace(/[?#].*$/, '#/page/return')}
        @course-return-done=${keep}
      ></return-page>`,
  };
};
