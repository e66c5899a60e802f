import {withStyles} from '../page/inlined-page.ts';
import {withInlineHashes} from '../policy/inline-hashes.ts';
import {withMoreAllowed} from '../policy/policy.ts';
import type {PackageFiles} from '../zip.ts';
import {escapeHtml} from '../page/page-edits.ts';
import {replaceOnce} from '../page/replace-once.ts';

const headLinks = [
  '<link rel="manifest" href="manifest.webmanifest">',
  '<link rel="apple-touch-icon" href="icons/apple-touch-icon.png">',
  // --kr-surface and --kr-accent of tokens.css: the first that fits is taken.
  '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1a2226">',
  '<meta name="theme-color" content="#0f5a6b">',
];

/**
 * The player's page as the site's `learn/` has it.
 * @param player page of the course, made by `launchPage`
 * @param description what the course is, for search engines
 * @param extra built `learn/index.html`: scripts, styles and body of what stands beside the player
 * @param files what the styles are in
 */
export function learnPage(
  player: string,
  {
    extra,
    description,
    files,
  }: {readonly extra: string; readonly description: string; readonly files: PackageFiles},
): string {
  const tags = [...extra.matchAll(/<script\b[^>]*><\/script>|<link\b[^>]*>/g)].map(([tag]) => tag);
  const body = /<body>([\s\S]*)<\/body>/.exec(extra)?.[1]?.trim();
  if (tags.length === 0 || body === undefined) {
    throw new Error('The built learn/index.html has no script, no style or no body.');
  }
  const allowed = withMoreAllowed(player, {'manifest-src': "'self'", 'worker-src': "'self'"});
  const described = `<meta name="description" content="${escapeHtml(description)}">`;
  const headed = replaceOnce(
    allowed,
    /<\/head>/,
    `${[described, ...headLinks, ...tags].join('\n    ')}\n  </head>`,
  );
  return withInlineHashes(withStyles(replaceOnce(headed, /<body>/, `<body>\n    ${body}`), {files}, []));
}
