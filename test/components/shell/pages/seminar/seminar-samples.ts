/** An agenda of five parts, and a room that counted hands once and wrote something down. */
import {html} from 'lit';
import type {Agenda} from '../../../../../src/domain/pages/seminar.ts';
import {beginSeminar, seminarAfter} from '../../../../../src/domain/seminar/seminar-state.ts';
import type {LoadedPart} from '../../../../../src/domain/seminar/slides.ts';
import {seminarLv} from '../../../../../src/locales/lv/seminar.ts';
import {mark, scenario} from '../../../personal-samples.ts';
import {judge} from '../../../practice-samples.ts';
import {figure, p} from '../../../samples.ts';

export const parts: readonly LoadedPart[] = [
  {id: 'hello', title: 'Sveiciens', minutes: 5, text: p('Kurš ir no kurienes?')},
  {id: 'myths', title: 'Ceļam rokas', minutes: 15, text: p('No kurienes tas nāk?'), block: judge},
  {id: 'case', title: 'Gadījums', minutes: 25, text: p('Kā rīkotos Jūs?'), block: scenario},
  {id: 'advert', title: 'Sludinājums', minutes: 20, text: p('Ko jautātu?'), block: mark},
  {id: 'figure', title: 'Zīmējums', minutes: 10, text: p('Ko redzat?'), block: figure},
];
export const agenda: Agenda = {id: 'short', title: 'Pusotra stunda', text: p('Pirmajai reizei.'), parts};
const room = [
  {type: 'count', slide: `myths/${judge.statements[0]?.key ?? ''}`, option: 'f', hands: 9},
  {type: 'note', part: 'hello', text: 'Tiekamies martā.'},
] as const;
export const decided = room.reduce(seminarAfter, beginSeminar('short'));
export const words = seminarLv;

export const holdPage = html`<seminar-hold .agenda=${agenda} .parts=${parts} .words=${words}></seminar-hold>`;
