/** Whom everybody may call about trafficking. */
const forAll = 'trafficking-helpline';

/** Of the national contacts the one of this institution, else the one for all; undefined when there is neither. */
export function nationalContact<C extends {readonly id: string}>(
  role: string,
  contacts: readonly C[],
): C | undefined {
  const withId = (id: string) => contacts.find((contact) => contact.id === id);
  return withId(role) ?? withId(forAll);
}
