/** Who teaches in a course, by the roles that Moodle writes in its list of participants: en, lv, ru, de. */

const staff =
  'teacher|editing teacher|non-editing teacher|non editing teacher|manager|course creator|' +
  'skolotajs|pasniedzejs|neredigejoss skolotajs|neredigejosais skolotajs|neredigejoss pasniedzejs|neredigejosais pasniedzejs|skolotajs bez redigesanas tiesibam|pasniedzejs bez redigesanas tiesibam|parvaldnieks|parzinis|menedzeris|vaditajs|kursa veidotajs|kursu veidotajs|kursu registretajs|kursa autors|' +
  'учитель|преподаватель|учитель без права редактирования|преподаватель без права редактирования|ассистент|управляющий|менеджер|создатель курса|создатель курсов|' +
  'trainer/in|trainer/in ohne bearbeitungsrecht|manager/in|kursersteller/in|kursverwalter/in|lehrer/in|lehrperson';

const learning =
  'student|students|learner|participant|' +
  'studente|dalibnieks|dalibniece|izglitojamais|izglitojama|kursants|kursante|klausitajs|klausitaja|audzeknis|skolens|' +
  'студент|студентка|участник|участница|слушатель|учащийся|обучающийся|ученик|' +
  'teilnehmer|teilnehmer/in|student/in|kursteilnehmer/in|lernende/r';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const known = new Set(staff.split('|').map(plain));
const learners = new Set(learning.split('|').map(plain));

/**
 * Whether somebody with these roles teaches, and does not learn: all that the cell names are roles of staff. Who is called a learner, too, learns, and so does whoever
 * has a role that nobody knows here. Undefined where no role is named.
 */
export function isStaffRole(cell: string): boolean | undefined {
  const roles = rolesIn(cell);
  return roles.length === 0 ? undefined : roles.every((role) => known.has(role));
}

/**
 * The same for the cells of one column. It is believed only where somebody in it is called a learner: else it may be a list of a workplace, where a teacher or a
 * manager is a job, and all of them learn.
 */
export function staffRolesOf(column: readonly string[]): typeof isStaffRole {
  const isOfCourse = column.some((cell) => rolesIn(cell).some((role) => learners.has(role)));
  return isOfCourse ? isStaffRole : () => undefined;
}

const rolesIn = (cell: string): readonly string[] =>
  cell
    .split(/[,;]/)
    .map(plain)
    .filter((role) => role !== '' && role !== '-');
