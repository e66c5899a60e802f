/** What each page that is built here may load and reach: the one place that says so. */
import {allowing, forbiddenUnlessAllowed, type Policy} from './policy.ts';

/** What judges a site for search engines looks for its `robots.txt` from within each page. */
const searchable: Policy = {'connect-src': "'self'"};

/** Markdown made into HTML: it runs nothing. */
export const documentPolicy: Policy = allowing(forbiddenUnlessAllowed, {
  ...searchable,
  'style-src': "'self'",
  'img-src': 'data:',
});

/** A page that runs its own scripts and looks as its own style sheets say. */
const scripted: Policy = allowing(forbiddenUnlessAllowed, {'script-src': "'self'", 'style-src': "'self'"});

/** It also fetches data of its own and shows pictures. */
const application: Policy = allowing(scripted, {'img-src': "'self' data:", 'connect-src': "'self'"});

/** Page in `src/entries` → its policy. A page that is missing here is not built. */
const pagePolicies: Readonly<Record<string, Policy>> = {
  // A package may get more: see `launchPage`, and `withInlineHashes` for what stands in the page itself.
  'player/index.html': allowing(application, {'media-src': "'self'", 'font-src': "'self'"}),
  'player/today.html': allowing(scripted, {'img-src': 'data:'}),
  // Its package names the server that the course stands on.
  'thin/index.html': allowing(scripted, {
    'img-src': 'data:',
    'connect-src': "'self'",
    'frame-src': "'none'",
  }),
  'site/index.html': application,
  // Its list is written into it when the site is built.
  'site/changes/index.html': allowing(scripted, {...searchable, 'img-src': 'data:'}),
  // It shows packages in a frame, through a service worker. The worker that validates manifests has its own file's policy.
  'site/lms/index.html': allowing(application, {'frame-src': "'self'", 'worker-src': "'self'"}),
  // It shows one package in a frame, through a service worker of its own. Who may show it, only a header can say: packaging/site.
  'site/lms/stage/index.html': allowing(scripted, {
    'img-src': 'data:',
    'connect-src': "'self'",
    'frame-src': "'self'",
    'worker-src': "'self'",
  }),
  // A worker of a blob has the policy of the page, also where the server sends no headers.
  'site/results/index.html': allowing(application, {'worker-src': 'blob:'}),
  // Its worker is like that of the results; the course is looked at in a frame, through a service worker; a picture is taken of a
  // film that somebody brings.
  'site/make/index.html': allowing(application, {
    'frame-src': "'self'",
    'worker-src': "'self' blob:",
    'media-src': 'blob:',
  }),
  'site/learn/device/index.html': allowing(application, {'manifest-src': "'self'", 'worker-src': "'self'"}),
};

/** Its head is left behind when the build puts its parts into the player's page. */
const fragments: ReadonlySet<string> = new Set(['site/learn/index.html']);

/**
 * The policy of a page.
 * @param page path in `src/entries`, with `/`
 * @returns undefined for what is no page of its own
 */
export function policyOf(page: string): Policy | undefined {
  if (fragments.has(page)) return undefined;
  const policy = pagePolicies[page];
  if (!policy)
    throw new Error(`${page} has no content security policy: add it in packaging/policy/page-policies.ts.`);
  return policy;
}
