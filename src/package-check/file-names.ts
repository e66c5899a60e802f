/** Names that some LMS or web server takes for another file, or that do not belong into a package. */
export function fileNameProblems(paths: readonly string[]): readonly string[] {
  return [...manifestPlace(paths), ...paths.flatMap(nameProblems), ...caseTwins(paths)];
}

function manifestPlace(paths: readonly string[]): readonly string[] {
  if (paths.includes('imsmanifest.xml') || paths.includes('cmi5.xml')) return [];
  const found = paths.find((path) => /(?:^|\/)(?:imsmanifest|cmi5)\.xml$/i.test(path));
  const name = found?.toLowerCase().split('/').at(-1) ?? 'imsmanifest.xml (SCORM) or cmi5.xml';
  const where = found === undefined ? 'the zip has none' : `the zip has ${found}`;
  return [
    `${name} must stand at the root of the zip, in this case; ${where}. Pack the folder's content, not the folder.`,
  ];
}

function nameProblems(path: string): readonly string[] {
  const parts = path.split('/');
  if (path.includes('\\')) return [`${path}: folders are separated by "/", not "\\".`];
  if (path.startsWith('/') || /^[a-z]:/i.test(path))
    return [`${path}: the path must be relative to the package.`];
  if (parts.includes('..')) return [`${path}: ".." would lead out of the package.`];
  if (parts.includes('__MACOSX') || parts.at(-1) === '.DS_Store') {
    return [`${path} was left by macOS and is no part of a course. Leave it out.`];
  }
  return [];
}

/** A zip can hold `A.js` beside `a.js`; a Windows server cannot. */
function caseTwins(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const twin = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    return twin === undefined
      ? []
      : [`${path} and ${twin} differ only in case: on some servers one replaces the other.`];
  });
}
