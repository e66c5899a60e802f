/**
 * A learner's name as it is spoken. An LMS writes "Surname, First name" (`cmi.core.student_name` is
 * defined so); a name without exactly one comma stays as it is.
 */
export function spokenName(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [surname, firstName] = parts;
  return parts.length === 2 && surname && firstName ? `${firstName} ${surname}` : name.trim();
}
