import {
  presentedKinds,
  type Agenda,
  type AgendaPart,
  type Seminar,
} from '../../../src/domain/pages/seminar.ts';
import {didYouMean} from '../did-you-mean.ts';
import {otherBlock} from '../read/other-section.ts';
import {agendaSchema, seminarPartSchema} from '../schemas/pages.ts';
import type {YamlFile} from '../read/read-yaml.ts';
import {placesOf, readPage, type CompiledPage, type PageSetting} from './page-words.ts';

type Part = Omit<AgendaPart, 'minutes'>;

/**
 * Joins `modules/seminar.yaml` with its words; undefined when the course has no such page. Parts that show a module which the
 * course leaves out are left out, too; a package of one module has no agenda: a seminar goes through the course.
 */
export function compileSeminar(setting: PageSetting): CompiledPage<Seminar> | undefined {
  const files = readPage('seminar', setting);
  if (!files) return undefined;
  const {yaml, words} = files;
  const agendaIds = Object.keys(yaml.valueAt(['agendas']) ?? {});
  const partIds = Object.keys(yaml.valueAt(['parts']) ?? {});
  const sections = words.pair(
    new Map([...placesOf(yaml, agendaIds, ['agendas']), ...placesOf(yaml, partIds, ['parts'])]),
  );
  const own = new Map(
    [...sections].map(([id, section]) => {
      const read = words.wordsOf(section, {hasKeys: false});
      return [id, {title: read.title, text: read.neededBody()}] as const;
    }),
  );
  const said = (id: string) => own.get(id) ?? {title: '', text: []};
  const parts = new Map(partIds.map((id) => [id, {id, ...said(id), ...shownOf(id, yaml, setting)}]));
  const agendas = agendaIds.map((id): Agenda => {
    const minutes = minutesByPart(id, parts, yaml, setting);
    return {
      id,
      ...said(id),
      parts: minutes.flatMap(([part, planned]) => {
        const found = parts.get(part);
        return found && isHere(found, setting) ? [{...found, minutes: planned}] : [];
      }),
    };
  });
  const {title, summary, passages} = words;
  const isCourse = setting.links.modules.size > 1;
  const page = {title, summary, agendas: isCourse ? agendas.filter(showsSomething) : []};
  return {page, passages};
}

const showsSomething = ({parts}: Agenda): boolean => parts.some(({show}) => show);

const isHere = ({show}: Part, {links}: PageSetting): boolean =>
  show === undefined || links.modules.has(show.module);

function shownOf(
  id: string,
  yaml: YamlFile,
  {course, problems}: PageSetting,
): Pick<Part, 'show' | 'isBreak'> {
  const logic = yaml.read(seminarPartSchema, problems, ['parts', id]);
  const address = logic?.show;
  if (address === undefined) return logic?.break === true ? {isBreak: true} : {};
  const type = otherBlock(course.content, address)?.logic.type;
  if (type === undefined || !presentedKinds.some((kind) => kind === type)) {
    problems.add(
      yaml.place(['parts', id, 'show']),
      'target-unknown',
      type === undefined
        ? `There is no block "${address}". Write "show: MODULE/LESSON/BLOCK" of one.`
        : `A "${type}" cannot be held before a group. Show one of: ${presentedKinds.join(', ')}.`,
    );
    return {};
  }
  const [module = '', lesson = '', block = ''] = address.split('/');
  return {show: {module, lesson, block}};
}

function minutesByPart(
  id: string,
  parts: ReadonlyMap<string, Part>,
  yaml: YamlFile,
  {problems}: PageSetting,
): readonly (readonly [part: string, minutes: number])[] {
  const logic = yaml.read(agendaSchema, problems, ['agendas', id]);
  if (!logic) return [];
  const planned = Object.entries(logic.parts);
  const sum = planned.reduce((total, [, minutes]) => total + minutes, 0);
  if (sum !== logic.minutes)
    problems.add(
      yaml.place(['agendas', id, 'minutes']),
      'field-value',
      `The parts of "${id}" take ${sum} minutes, not ${logic.minutes}. Change a part, or the whole.`,
    );
  for (const [part] of planned.filter(([each]) => !parts.has(each)))
    problems.add(
      yaml.place(['agendas', id, 'parts', part]),
      'target-unknown',
      `There is no part "${part}".${didYouMean(part, [...parts.keys()])} Add it under "parts", or correct the id.`,
    );
  return planned;
}
