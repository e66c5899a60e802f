import {element, type XmlElement} from '../xml.ts';
import type {PackageDescription} from './package-description.ts';

/** What LOM writes for a text in no language. */
const noLanguage = 'x-none';

/**
 * Learning object metadata as SCORM 1.2 asks for it of a whole package (content aggregation): IMS
 * metadata 1.2, names in lower case, words in `langstring`. Order as in imsmd_rootv1p2p1.xsd.
 */
export function lom12(description: PackageDescription): XmlElement {
  const {id, version, title, language, keywords, launch} = description;
  const words = (name: string, text: string) => imsmd(name, [langstring(text, language)]);
  const status = version.startsWith('0.') ? 'Draft' : 'Final';
  return imsmd('lom', [
    imsmd('general', [
      words('title', title),
      imsmd('catalogentry', [
        imsmd('catalog', 'kopiga-riciba'),
        imsmd('entry', [langstring(id, noLanguage)]),
      ]),
      imsmd('language', language),
      words('description', description.description),
      ...keywords.map((keyword) => words('keyword', keyword)),
    ]),
    imsmd('lifecycle', [imsmd('version', [langstring(version, noLanguage)]), vocabulary('status', status)]),
    imsmd('metametadata', [imsmd('metadatascheme', 'ADL SCORM 1.2')]),
    imsmd('technical', [imsmd('format', 'text/html'), element('imsmd:location', {type: 'URI'}, launch)]),
    imsmd('rights', [vocabulary('cost', 'no'), vocabulary('copyrightandotherrestrictions', 'yes')]),
  ]);
}

function imsmd(name: string, children: readonly XmlElement[] | string): XmlElement {
  return element(`imsmd:${name}`, {}, children);
}

function langstring(text: string, language: string): XmlElement {
  return element('imsmd:langstring', {'xml:lang': language}, text);
}

/** A word of the LOM's own vocabulary; it is in no language. */
function vocabulary(name: string, value: string): XmlElement {
  return imsmd(name, [
    imsmd('source', [langstring('LOMv1.0', noLanguage)]),
    imsmd('value', [langstring(value, noLanguage)]),
  ]);
}
