/**
 * The institutions a learner may belong to: id in the author's files → permanent number in saved
 * progress (1..31). Append only; 0 and undefined are "another one, or none picked yet".
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

/**
 * True when something meant for some institutions is shown: it is meant for all, or for the
 * learner's own, or the learner picked none.
 */
export const isForRole = (roles: readonly number[] | undefined, role: number | undefined): boolean =>
  roles === undefined || role === undefined || roles.includes(role);
