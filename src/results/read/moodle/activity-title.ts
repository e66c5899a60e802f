/** `SCORM package: Name` → `Name`: in gradebook and logs the kind of activity stands before its name, in any language. */
export const withoutKind = (title: string): string => title.replace(/^[^:]{1,40}:\s+/u, '').trim();
