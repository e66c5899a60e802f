import type {OwnParts} from '../package/describe-package.ts';
import {escapeHtml} from '../page/page-edits.ts';
import {replaceOnce} from '../page/replace-once.ts';

/**
 * A page of `learn/` with what a profile says of it: its styles behind those of the page, and the record store
 * that it reports to. Without a profile it is the same page.
 * @param up way from the page to `learn/`, with a slash at its end
 */
export function ownPage(html: string, own: Pick<OwnParts, 'styles' | 'lrs'> | undefined, up: string): string {
  const {styles = [], lrs} = own ?? {};
  const links = styles.map((path) => `<link rel="stylesheet" href="${escapeHtml(up + path)}">\n  `);
  const styled = links.length === 0 ? html : replaceOnce(html, /<\/head>/, `${links.join('')}</head>`);
  if (!lrs) return styled;
  return replaceOnce(styled, /<html\b/, `<html data-lrs="${escapeHtml(JSON.stringify(lrs))}"`);
}
