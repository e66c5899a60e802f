/** The pages beside the course, in one lazy file. Their names stand in addresses: `#/page/glossary`. */
import type {Page} from '../../../components/shell/view.ts';
import type {PagePlace} from '../../../domain/route.ts';
import {openAbout} from './about.ts';
import {openCertificate} from './certificate.ts';
import {openData} from './data.ts';
import {openGlossary} from './glossary.ts';
import {openHelp} from './help.ts';
import type {OpenPage, PageContext} from './page-context.ts';
import {openReporting} from './reporting.ts';
import {openResources} from './resources.ts';
import {openRole} from './role.ts';
import {openSearch} from './search.ts';
import {openSources} from './sources.ts';
import {openTrainer} from './trainer.ts';

const pages = new Map<string, OpenPage>([
  ['about', openAbout],
  ['certificate', openCertificate],
  ['data', openData],
  ['glossary', openGlossary],
  ['help', openHelp],
  ['reporting', openReporting],
  ['resources', openResources],
  ['role', openRole],
  ['search', openSearch],
  ['sources', openSources],
  ['trainer', openTrainer],
]);

/** Undefined when there is no such page. Rejects when what it shows does not arrive. */
export async function openPage(context: PageContext, {page, part}: PagePlace): Promise<Page | undefined> {
  return pages.get(page)?.(context, part);
}
