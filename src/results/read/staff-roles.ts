/** Who teaches in a course, by the roles that Moodle writes in its list of participants: en, lv, ru, de. */

const staff =
  'teacher|editing teacher|non-editing teacher|non editing teacher|manager|course creator|' +
  'skolotajs|pasniedzejs|neredigejoss skolotajs|neredigejosais skolotajs|neredigejoss pasniedzejs|neredigejosais pasniedzejs|skolotajs bez redigesanas tiesibam|pasniedzejs bez redigesanas tiesibam|parvaldnieks|parzinis|menedzeris|vaditajs|kursa veidotajs|kursu veidotajs|kursu registretajs|kursa autors|' +
  'учитель|преподаватель|учитель без права редактирования|преподаватель без права редактирования|ассистент|управляющий|менеджер|создатель курса|создатель курсов|' +
  'trainer/in|trainer/in ohne bearbeitungsrecht|manager/in|kursersteller/in|kursverwalter/in|lehrer/in|lehrperson';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const known = new Set(staff.split('|').map(plain));

/**
 * Whether somebody with these roles teaches, and does not learn: all that the cell names are roles of staff. Who is called a learner, too, learns, and so does whoever
 * has a role that nobody knows here. Undefined where no role is named.
 */
export function isStaffRole(cell: string): boolean | undefined {
  const roles = cell
    .split(/[,;]/)
    .map(plain)
    .filter((role) => role !== '' && role !== '-');
  return roles.length === 0 ? undefined : roles.every((role) => known.has(role));
}
