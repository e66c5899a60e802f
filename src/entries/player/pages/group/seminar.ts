import {html} from 'lit';
import '../../../../components/shell/pages/seminar/seminar-decided.ts';
import type {KeepSeminarEvent} from '../../../../components/shell/pages/seminar/seminar-event.ts';
import '../../../../components/shell/pages/seminar/seminar-hold.ts';
import '../../../../components/shell/pages/seminar/seminar-index.ts';
import '../../../../components/shell/pages/seminar/seminar-sheets.ts';
import type {Agenda} from '../../../../domain/pages/seminar.ts';
import {beginSeminar, readSeminar} from '../../../../domain/seminar/seminar-state.ts';
import type {LoadedPart} from '../../../../domain/seminar/slides.ts';
import {seminarWords} from '../../../../locales/by-language/seminar.ts';
import type {Content} from '../../../../runtime/content.ts';
import {TabText} from '../../../../runtime/device/tab-text.ts';
import type {OpenPage} from '../page-context.ts';

/** `part`: an agenda, `sheets-` or `decided-` and an agenda; without one, the list of them. */
export const openSeminar: OpenPage = async ({content}, part) => {
  const [seminar, words] = await Promise.all([content.page('seminar'), seminarWords(content.language)]);
  if (part === undefined)
    return {
      title: seminar.title,
      render: () => html`<seminar-index .seminar=${seminar} .words=${words}></seminar-index>`,
    };
  const [, view, id] = /^(?:(sheets|decided)-)?(.*)$/.exec(part) ?? [];
  const agenda = seminar.agendas.find((each) => each.id === id);
  if (!agenda) return undefined;
  const parts = await loadedParts(agenda, content);
  const kept = roomOf(agenda);
  const room = readSeminar(kept.text, agenda.id);
  if (view === 'sheets')
    return {
      title: words.sheets,
      render: () => html`<seminar-sheets .agenda=${agenda} .parts=${parts} .words=${words}></seminar-sheets>`,
    };
  if (view === 'decided')
    return {
      title: words.decidedTitle(agenda.title),
      render: () =>
        html`<seminar-decided
          .agenda=${agenda}
          .parts=${parts}
          .words=${words}
          .room=${room ?? beginSeminar(agenda.id)}
        ></seminar-decided>`,
    };
  const onKeep = ({text}: KeepSeminarEvent) => {
    kept.text = text;
  };
  return {
    title: agenda.title,
    render: () =>
      html`<seminar-hold
        .agenda=${agenda}
        .parts=${parts}
        .words=${words}
        .kept=${room}
        @course-keep-seminar=${onKeep}
      ></seminar-hold>`,
  };
};

const rooms = new Map<string, TabText>();

/** One for each agenda, whatever page of it is open. */
function roomOf({id}: Agenda): TabText {
  const room = rooms.get(id) ?? new TabText(`kr-seminar-${id}`);
  rooms.set(id, room);
  return room;
}

/** Each lesson is loaded once, all of them at once. */
const loadedParts = (agenda: Agenda, content: Content): Promise<readonly LoadedPart[]> =>
  Promise.all(
    agenda.parts.map(async (part): Promise<LoadedPart> => {
      if (!part.show) return part;
      const {module, lesson, block: id} = part.show;
      const {blocks} = await content.lesson(module, lesson);
      const block = blocks.find((each) => each.id === id);
      return block ? {...part, block} : part;
    }),
  );
