/**
 * The institutions a learner may belong to: id in the author's files → permanent number in saved
 * progress (1..31). Append only; 0 is another institution, undefined none picked yet.
 */
export const roleNumbers = {
  'social-service': 1,
  'orphans-court': 2,
  'state-police': 3,
  'municipal-police': 4,
  'border-guard': 5,
  'employment-agency': 6,
  'school': 7,
  'labour-inspectorate': 8,
  'child-protection': 9,
  'prison': 10,
  'health-care': 11,
  'ngo': 12,
  'day-centre': 13,
  'registry-office': 14,
  'migration-office': 15,
  'justice': 16,
  'municipality': 17,
} as const;

export type RoleId = keyof typeof roleNumbers;

export const roleIds = Object.keys(roleNumbers) as readonly RoleId[]; // Object.keys forgets which keys.

/** Bits of a role's number in saved progress. */
export const roleBits = 5;

/** True for a number that saved progress can hold. */
export const isRole = (role: number): boolean => Number.isInteger(role) && role >= 0 && role < 2 ** roleBits;

/** True when the learner belongs to one of the institutions that the course knows. */
export const isKnownRole = (role: number | undefined): role is number => role !== undefined && role > 0;

/** True when something meant for these institutions (absent: for all) is shown; without one everything is. */
export const isForRole = (roles: readonly number[] | undefined, role: number | undefined): boolean =>
  roles === undefined || !isKnownRole(role) || roles.includes(role);
