/** What the check of a package has found, in Latvian: what is wrong, why it matters, what to do. */
import type {FindingWords} from '../../package-check/finding.ts';
import {isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Longer lists help nobody. */
const listed = 12;
const list = (known: readonly string[]): string =>
  [...known.slice(0, listed), ...(known.length > listed ? ['…'] : [])].join(', ');
const oneOf = (known: readonly string[]): string =>
  known.length > 0 ? ` Ierakstiet kādu no šiem: ${list(known)}.` : '';
const characters = (n: number): string => (isSingular(n) ? `ir ${n} rakstzīme` : `ir ${n} rakstzīmes`);

const places = (more: number): string =>
  more > 0 ? ` (un vēl ${more} ${isSingular(more) ? 'vietā' : 'vietās'})` : '';

export const lmsFindingsLv: FindingWords = {
  'not-a-zip': () =>
    'Šis nav zip fails. Izvēlieties kursa pakotni: zip failu, kura saknē ir imsmanifest.xml.',
  'encrypted': ({path}) =>
    `Zip fails ir aizsargāts ar paroli (fails „${path}”). Izveidojiet pakotni bez paroles.`,
  'duplicate-name': ({path}) =>
    `Fails „${path}” zip failā ir vairākas reizes, un nav zināms, kurš ir īstais. Izveidojiet pakotni no jauna.`,
  'too-many-files': ({limit}) =>
    `Zip failā ir vairāk nekā ${numberText(limit)} failu. Tik lielu pakotni šeit atvērt nevar.`,
  'too-big': ({limit}) => `Atpakots saturs pārsniedz ${limit} MB. Tik lielu pakotni šeit atvērt nevar.`,
  'false-size': ({path}) =>
    `Fails „${path}” atpakojas citā lielumā, nekā zip failā norādīts. Tā notiek, ja fails ir bojāts vai ļaunprātīgs; izveidojiet pakotni no jauna.`,
  'damaged': ({path, reason}) =>
    `Zip fails ir bojāts${path && ` (fails „${path}”)`}: ${reason}. Lejupielādējiet vai izveidojiet to vēlreiz.`,
  'manifest-too-big': ({file, limit}) =>
    `Fails ${file} pārsniedz ${limit} MB. Tik lielu manifestu šeit nolasīt nevar.`,

  'manifest-missing': () =>
    'Zip faila saknē nav ne imsmanifest.xml (SCORM), ne cmi5.xml, tāpēc mācību sistēma pakotni nepazīs. Eksportējiet kursu vēlreiz kā SCORM vai cmi5 pakotni.',
  'manifest-misplaced': ({name, path}) =>
    `Failam ${name} ar tieši tādu nosaukumu jābūt zip faila saknē, bet zip failā ir „${path}”. Sapakojiet mapes saturu, nevis pašu mapi.`,
  'backslash': ({path}) =>
    `Adresē „${path}” mapes ir atdalītas ar „\\”, un daudzas sistēmas tādas mapes nepazīst. Sapakojiet kursu ar rīku, kas lieto „/”.`,
  'absolute-path': ({path}) =>
    `Adrese „${path}” ir absolūta, bet pakotnē drīkst būt tikai relatīvas adreses. Sapakojiet mapes saturu vēlreiz.`,
  'path-outside': ({path}) =>
    `Adrese „${path}” ar „..” ved ārpus pakotnes, un mācību sistēma to var noraidīt kā bīstamu. Ielieciet failu pakotnes mapē.`,
  'control-character': ({path}) =>
    `Nosaukumā „${path}” ir vadības rakstzīme, un daudzas sistēmas tādu failu nevar saglabāt. Pārdēvējiet to.`,
  'macos-leftover': ({path}) => `„${path}” ir macOS palīgfails, nevis kursa daļa. Sapakojiet kursu bez tā.`,
  'case-twins': ({path, twin}) =>
    `„${path}” un „${twin}” atšķiras tikai ar lielajiem un mazajiem burtiem, tāpēc dažos serveros viens fails aizstās otru. Pārdēvējiet vienu no tiem.`,

  'not-xml': ({file, reason}) =>
    `${file} nav pareizs XML, tāpēc to nevar nolasīt (${reason}). Izlabojiet norādīto vietu.`,
  'not-a-manifest': ({element}) =>
    `imsmanifest.xml sākas ar elementu <${element}>, bet tam jāsākas ar <manifest>. Pārbaudiet, vai tas ir īstais fails.`,

  'doctype': () =>
    'Manifestam DOCTYPE nav vajadzīgs, un sistēmas, kas sargājas no uzbrukumiem, tādu manifestu noraida. Izņemiet to.',

  'no-organizations': () =>
    'Manifestā jābūt gan <organizations>, gan <resources>; citādi nav zināms, ko rādīt un ko atvērt. Pievienojiet trūkstošo elementu.',
  'nothing-to-launch': () =>
    'Neviens vienums neko neatver, tāpēc nav ko palaist. Vajadzīgs vismaz viens vienums, kas norāda uz resursu ar atribūtu href.',
  'no-identifier': () =>
    'Elementam nav identifikatora, tāpēc uz to nevar atsaukties. Pievienojiet atribūtu identifier.',
  'identifier-twice': ({id}) =>
    `Identifikators „${id}” ir vairākiem elementiem, un nav zināms, kurš ir domāts. Dodiet katram elementam savu identifikatoru.`,
  'identifier-form': ({id}) =>
    `„${id}” nevar būt identifikators. Tam jāsākas ar burtu vai „_”; pārējās rakstzīmes drīkst būt burti, cipari, „.”, „-” un „_”.`,
  'default-missing': ({known}) =>
    `Nav norādīts, kura organizācija ir galvenā; mācību sistēma ņem pirmo.${oneOf(known)}`,
  'default-unknown': ({id, known}) =>
    `Atribūts default="${id}" nenosauc nevienu organizāciju, tāpēc nav zināms, kuru satura rādītāju rādīt.${oneOf(known)}`,
  'item-opens-nothing': () =>
    'Šis vienums neko neatver. Pievienojiet atribūtu identifierref ar resursa identifikatoru vai izņemiet vienumu.',
  'folder-opens': () =>
    'Vienumam ir apakšvienumi, un tas pats arī atver resursu, bet SCORM 2004 pieļauj tikai vienu no abiem. Resursam izveidojiet atsevišķu apakšvienumu.',
  'resource-unknown': ({id, known}) =>
    `Atribūts identifierref="${id}" nenosauc nevienu resursu, tāpēc vienumu nevarēs atvērt.${oneOf(known)}`,
  'no-title': () => 'Virsraksta nav, tāpēc satura rādītājā būs tukša rinda. Pievienojiet elementu <title>.',
  'title-too-long': ({length, limit}) =>
    `Virsrakstā ${characters(length)}, bet mācību sistēma glabā ${limit}; pārējais pazudīs. Saīsiniet virsrakstu.`,

  'schema-name': ({text}) =>
    `Elementā <schema> ir „${text}”, bet jābūt tieši „ADL SCORM”; citādi sistēma pakotni var neatpazīt. Izlabojiet vērtību.`,
  'schema-version': ({text, known}) =>
    `Elementā <schemaversion> ir „${text}”, un tādu SCORM versiju mācību sistēmas nepazīst. Ierakstiet kādu no šīm: ${list(known)}.`,
  'prefix': ({uri, prefix, wanted}) =>
    `Vārdtelpai ${uri} dots prefikss „${prefix}”. XML to pieļauj, bet mācību sistēmas meklē „${wanted}”. Nomainiet prefiksu visā manifestā.`,
  'scorm-type': ({attribute}) =>
    `Nav norādīts, vai resurss sazinās ar mācību sistēmu. Ierakstiet ${attribute}="sco" vai ${attribute}="asset", saglabājot lielos un mazos burtus.`,
  'no-sco': () =>
    'Neviens resurss nav SCO, tāpēc mācību sistēma nesaņems nevienu rezultātu. Ja rezultāti ir vajadzīgi, palaižamajam resursam norādiet veidu „sco”.',
  'out-of-range': ({written, least, most}) =>
    `Vērtība ${written} neder, un sistēma rezultātu var vērtēt nepareizi. Ierakstiet skaitli no ${numberText(least)} līdz ${numberText(most)}.`,
  'measure-unused': ({element}) =>
    `Šis slieksnis nedarbojas, kamēr elementam <${element}> nav atribūta satisfiedByMeasure="true". Pievienojiet atribūtu.`,
  'threshold-edition': () =>
    'Šī elementa atribūti ir tikai SCORM 2004 4. izdevumā, un agrākam izdevumam sistēma manifestu var noraidīt. Izņemiet atribūtus vai norādiet 4. izdevumu.',
  'shared-with-nobody': () =>
    'Ja ir tikai viens SCO, mērķi var kopīgot tikai ar citu kursu, un Moodle šādu pakotni noraida. Izņemiet šo elementu, ja mērķis nav vajadzīgs citam kursam.',

  'prerequisite-unknown': ({id, known}) =>
    `Priekšnoteikumā minētais „${id}” nav neviens vienums, tāpēc šī daļa var palikt slēgta.${oneOf(known)}`,
  'waits-for-itself': () =>
    'Vienums gaida pats uz sevi, tāpēc nekad neatvērsies. Izņemiet to no priekšnoteikuma.',
  'dependency-unknown': () =>
    'Atribūts identifierref nenosauc nevienu resursu, tāpēc daļa failu var pietrūkt. Ierakstiet esoša resursa identifikatoru.',
  'objective-twice': ({id}) =>
    `Vienumam ir divi mērķi ar identifikatoru „${id}”, un nav zināms, kurš ir domāts. Dodiet katram mērķim savu identifikatoru.`,
  'objective-unknown': ({id, known}) =>
    `„${id}” nav šī vienuma mērķis, tāpēc nosacījums neizpildīsies.${oneOf(known)}`,
  'objective-unwritten': ({id}) =>
    `Nosacījums prasa kopīgo mērķi „${id}”, bet pakotnē to neieraksta neviens vienums. Ja kādā vienumā mērķi sasniedz, lai tas mērķi arī ieraksta; ja to ieraksta cits kurss, viss ir kārtībā.`,
  'value-unknown': ({written, known}) =>
    `Vērtības ${written} standartā nav. Ierakstiet kādu no šīm: ${list(known)}.`,

  'launch-foreign': ({address}) =>
    `Saturs atrodas citā vietnē (${address}); no turienes tas mācību sistēmu neatrod, un rezultāti netiek saglabāti. Ielieciet saturu pakotnē.`,
  'asset-foreign': ({address}) =>
    `Lapa atrodas citā vietnē (${address}). Lai tā atvērtos visur, ielieciet to pakotnē.`,
  'launch-scheme': ({address}) => `„${address}” nav pakotnes lapa. Ierakstiet pakotnes faila adresi.`,
  'launch-missing': ({path}) => `Saturs atver failu „${path}”, kura zip failā nav. Pievienojiet failu.`,
  'launch-case': ({path, twin}) =>
    `Saturs atver failu „${path}”, kura zip failā nav, bet ir „${twin}”. Lielajiem un mazajiem burtiem jāsakrīt: izlabojiet adresi vai faila nosaukumu.`,
  'file-missing': ({path}) =>
    `Faila „${path}” zip failā nav, tāpēc saturs var neatvērties. Pievienojiet failu vai izņemiet šo rindu.`,
  'file-case': ({path, twin}) =>
    `Faila „${path}” zip failā nav, bet ir „${twin}”. Lielajiem un mazajiem burtiem jāsakrīt: izlabojiet adresi vai faila nosaukumu.`,
  'launch-undeclared': ({path}) =>
    `Resurss atver „${path}”, bet resursa failu sarakstā tā nav. Pievienojiet elementu <file href="${path}"/>.`,
  'file-undeclared': ({path}) =>
    `Fails „${path}” ir zip failā, bet manifestā tā nav, un mācību sistēma to var nepaņemt. Pievienojiet to resursa failu sarakstam vai izdzēsiet.`,
  'files-undeclared': ({count, path}) =>
    `Zip failā ${isSingular(count) ? `ir ${count} fails, kas` : `ir ${count} faili, kas`} manifestā nav minēti (pirmais ir „${path}”), un mācību sistēma tos var nepaņemt. Pievienojiet resursa failu sarakstam tos, kas kursam vajadzīgi.`,

  'foreign-script': ({address, more}) =>
    `Lapa ielādē skriptu no citas vietnes: ${address}${places(more)}. Ielieciet skriptu pakotnē.`,
  'foreign-style': ({address, more}) =>
    `Stilu lapa tiek ielādēta no citas vietnes: ${address}${places(more)}. Ielieciet to pakotnē.`,
  'foreign-media': ({address, more}) =>
    `Fails tiek ielādēts no citas vietnes: ${address}${places(more)}. Ielieciet to pakotnē.`,
  'foreign-request': ({address, more}) =>
    `Skripts vēršas pie citas vietnes: ${address}${places(more)}. Ielieciet pakotnē to, kas no turienes vajadzīgs, vai izņemiet pieprasījumu.`,
  'launch-script-missing': ({address, more}) =>
    `Lapa, ko atver pirmo, ielādē skriptu „${address}”${places(more)}, kura zip failā nav. Pievienojiet failu vai izņemiet šo rindu.`,
  'script-missing': ({address, more}) =>
    `Lapa ielādē skriptu „${address}”${places(more)}, kura zip failā nav. Pievienojiet failu vai izņemiet šo rindu.`,

  'schema-from-network': ({by, path}) =>
    `${by} shēmu ņem no tīkla (${path}), un sistēma, kas tīklā nemeklē, pakotni var noraidīt. Pievienojiet shēmas failu pakotnei un norādiet tā adresi pakotnē.`,
  'schema-missing': ({by, path}) =>
    `${by} nosauc shēmu „${path}”, kuras zip failā nav. Pievienojiet shēmas failu vai izņemiet tā nosaukumu.`,
  'schema-invalid': ({reason}) =>
    `Manifests neatbilst oficiālajai shēmai (${reason}). Izlabojiet norādīto vietu.`,

  'not-a-structure': ({element, uri, wanted}) =>
    `cmi5.xml sākas ar elementu <${element}> vārdtelpā „${uri}”, bet tam jāsākas ar <courseStructure> vārdtelpā „${wanted}”. Pārbaudiet, vai tas ir īstais fails.`,
  'no-unit': () => 'Kursā nav neviena elementa <au>, tāpēc nav ko palaist. Pievienojiet vismaz vienu.',
  'child-missing': ({name}) => `Trūkst elementa <${name}>. Pievienojiet to.`,
  'child-unknown': ({parent, known}) =>
    `Šis elements nedrīkst atrasties elementā <${parent}>. Tur drīkst būt: ${list(known)}.`,
  'child-late': ({parent, known}) =>
    `Šim elementam elementā <${parent}> jābūt agrāk. Pareizā secība: ${list(known)}.`,
  'no-langstring': () =>
    'Trūkst elementa <langstring>, kurā jābūt tekstam. Pievienojiet to kopā ar atribūtu lang.',
  'empty-text': () => 'Elements ir tukšs, un dalībnieks redzēs tukšu vietu. Ierakstiet tekstu.',
  'language': ({written}) => `${written} nav valodas kods. Ierakstiet, piemēram, lang="lv".`,
  'id-relative': ({id}) =>
    `Identifikatoram „${id}” jābūt absolūtam IRI, lai tas neatkārtotos citos kursos. Ierakstiet, piemēram, „https://example.org/kurss”.`,
  'objective-reference': ({id}) =>
    `Atribūts idref="${id}" nenosauc nevienu kursa mērķi. Izlabojiet to vai pievienojiet mērķi.`,
  'launch-parameter': ({name}) =>
    `Adresē ir parametrs „${name}”, ko pievieno pati mācību sistēma. Dodiet savam parametram citu nosaukumu.`,
  'page-address': () => 'Lapu var atvērt tikai no zip faila vai ar https adresi. Izlabojiet adresi.',
};
