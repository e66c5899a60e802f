import {html} from 'lit';
import '../../../../components/shell/pages/seminar/seminar-decided.ts';
import type {
  KeepSeminarEvent,
  PlanSeminarEvent,
} from '../../../../components/shell/pages/seminar/seminar-event.ts';
import '../../../../components/shell/pages/seminar/seminar-hold.ts';
import '../../../../components/shell/pages/seminar/seminar-index.ts';
import '../../../../components/shell/pages/seminar/seminar-sheets.ts';
import type {Agenda} from '../../../../domain/pages/seminar.ts';
import {heldParts, readPlan, writePlan} from '../../../../domain/seminar/plan.ts';
import {beginSeminar, readSeminar} from '../../../../domain/seminar/seminar-state.ts';
import type {LoadedPart} from '../../../../domain/seminar/slides.ts';
import type {RichText} from '../../../../domain/text/rich-text.ts';
import {seminarWords} from '../../../../locales/by-language/seminar.ts';
import type {Content} from '../../../../runtime/content.ts';
import {StoredText} from '../../../../runtime/device/stored-text.ts';
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
  const [kept, keptPlan] = [keptText('room', agenda), keptText('plan', agenda)];
  const plan = readPlan(keptPlan.text);
  const room = readSeminar(kept.text, agenda.id);
  const onKeep = ({text}: KeepSeminarEvent) => {
    kept.text = text;
  };
  const onPlan = (event: PlanSeminarEvent) => {
    keptPlan.text = writePlan(event.plan);
  };
  if (view === 'sheets')
    return {
      title: words.sheets,
      render: () =>
        html`<seminar-sheets
          .agenda=${agenda}
          .parts=${heldParts(parts, plan)}
          .words=${words}
        ></seminar-sheets>`,
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
          @course-keep-seminar=${onKeep}
        ></seminar-decided>`,
    };
  return {
    title: agenda.title,
    render: () =>
      html`<seminar-hold
        .agenda=${agenda}
        .parts=${parts}
        .words=${words}
        .kept=${room}
        .plan=${plan}
        @course-keep-seminar=${onKeep}
        @course-plan-seminar=${onPlan}
      ></seminar-hold>`,
  };
};

const texts = new Map<string, StoredText>();

/** One for each agenda, whatever page of it is open. What a room did is its tab's, how it is planned its device's. */
function keptText(of: 'room' | 'plan', {id}: Agenda): StoredText {
  const key = of === 'room' ? `kr-seminar-${id}` : `kr-seminar-plan-${id}`;
  const kept = texts.get(key) ?? new StoredText(key, () => (of === 'room' ? sessionStorage : localStorage));
  texts.set(key, kept);
  return kept;
}

/** Each lesson is loaded once, all of them at once. A module may have no page for its trainer. */
const loadedParts = (agenda: Agenda, content: Content): Promise<readonly LoadedPart[]> => {
  const pages = new Map<string, Promise<RichText>>();
  const trainerOf = (module: string): Promise<RichText> => {
    const page = pages.get(module) ?? content.trainer(module).then(({trainer}) => trainer);
    pages.set(module, page);
    return page;
  };
  return Promise.all(
    agenda.parts.map(async (part): Promise<LoadedPart> => {
      if (!part.show) return part;
      const {module, lesson, block: id} = part.show;
      const [{blocks}, trainer] = await Promise.all([content.lesson(module, lesson), trainerOf(module)]);
      const block = blocks.find((each) => each.id === id);
      return {...part, ...(block && {block}), ...(trainer.length > 0 && {trainer})};
    }),
  );
};
