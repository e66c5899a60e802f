/** Words of the built-in LMS about the check of a package, in Latvian. */
import {isSingular} from './numbers.ts';

export const lmsReportLv = {
  reportTitle: 'Pakotnes pārbaude',
  reportSound: 'viss kārtībā',
  reportStale: 'nav pārbaudīta, jo pievienota ar agrāku šīs lapas versiju; pievienojiet to vēlreiz',
  reportFound: (n: number) => (isSingular(n) ? `${n} piezīme` : `${n} piezīmes`),
  reportFine: 'kārtībā',
  reportSkipped: 'nav pārbaudīts',
  reportMore: (n: number) => `Un vēl ${n}; visas ir lejupielādējamajā failā.`,
  reportPlace: (file: string, line: number, element: string) => `${file}, ${line}. rinda, <${element}>`,
  exportReport: 'Lejupielādēt pārbaudi (JSON)',
  reportIntro:
    'Šī mācību sistēma pakotni atver. Citas ir stingrākas, un šeit redzams, kas tām varētu traucēt. Lejupielādējamajā failā katra piezīme ir arī angļu valodā, lai to varētu nosūtīt pakotnes autoram.',
  reportCertainty: {
    'breaks': 'Pakotne tāpēc nedarbosies',
    'may-break': 'Var traucēt',
    'practice': 'Ieteikums',
  },
  /** Follows “Var traucēt”. */
  reportWhere: {
    'moodle': 'sistēmā Moodle',
    'validating': 'sistēmās, kas manifestu pārbauda pēc shēmām',
    'strict': 'sistēmās, kas standartu ievēro burtiski',
    'declared-only': 'sistēmās, kas ņem tikai manifestā minētos failus',
    'package-only': 'sistēmās, kas atver tikai pakotnes saturu (arī šeit)',
    'prefixes': 'sistēmās, kas elementus meklē pēc prefiksa',
    'case-blind': 'serveros, kas neatšķir lielos un mazos burtus',
    'hardened': 'sistēmās, kas noraida DOCTYPE',
    'offline': 'tīklos bez piekļuves citām vietnēm; dalībnieka IP adresi uzzina arī cita vietne',
  },
  reportPart: {
    archive: {
      title: 'Zip fails',
      why: 'Zip failu nevar droši atpakot.',
    },
    names: {
      title: 'Failu nosaukumi',
      why: 'Dažās sistēmās šādi faili pazūd vai aizstāj cits citu.',
    },
    xml: {
      title: 'Manifesta fails',
      why: 'Manifestu nevar nolasīt, tāpēc mācību sistēma pakotni nepieņems.',
    },
    manifest: {
      title: 'Manifesta uzbūve',
      why: 'Mācību sistēma var pakotni noraidīt vai parādīt satura rādītāju ar kļūdām.',
    },
    tracking: {
      title: 'Rezultātu uzskaite',
      why: 'Mācību sistēma var nesaņemt rezultātu vai vērtēt to citādi, nekā domāts.',
    },
    sequencing: {
      title: 'Daļu secība',
      why: 'Kāda daļa var palikt slēgta vai atvērties par agru.',
    },
    files: {
      title: 'Failu saraksts',
      why: 'Failus, kuru sarakstā nav, mācību sistēma drīkst nepaņemt; sarakstā esošos tā gaida.',
    },
    content: {
      title: 'Lapas un skripti',
      why: 'Daļa satura var neparādīties.',
    },
    schemas: {
      title: 'Shēmas',
      why: 'Sistēmas, kas manifestu pārbauda pēc shēmām, pakotni var noraidīt.',
    },
    conformance: {
      title: 'Atbilstība oficiālajām shēmām',
      why: 'Shēma nosaka, kādi elementi manifestā drīkst būt un kādā secībā.',
    },
  },
};
