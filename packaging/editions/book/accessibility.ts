/**
 * What a book says of how it can be read: the properties that EPUB Accessibility 1.0 asks for, in the words of schema.org. It names
 * no standard that it conforms to, since nobody has certified that.
 */
export const accessibility = {
  'schema:accessMode': ['textual', 'visual'],
  // Each drawing has a description that says all that it says.
  'schema:accessModeSufficient': ['textual', 'textual,visual'],
  'schema:accessibilityFeature': [
    'alternativeText',
    'longDescription',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ],
  'schema:accessibilityHazard': ['none'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
