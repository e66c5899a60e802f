import {html} from 'lit';
import '../../../components/shell/pages/certificate/certificate-page.ts';
import {spokenName} from '../../../domain/text/spoken-name.ts';
import {strings} from '../../../locales/pages.ts';
import {finishedOn} from '../kept/kept-notes.ts';
import {randomUuid} from '../../random-uuid.ts';
import type {OpenPage} from './page-context.ts';

export const openCertificate: OpenPage = async ({learnerName, own, typedName}) => {
  const known = spokenName(learnerName);
  return {
    title: strings().pages.certificate,
    render: (state) =>
      html`<certificate-page
        .state=${state}
        .name=${known || typedName.name}
        .known=${known !== ''}
        .finishedOn=${finishedOn(own)}
        .newUuid=${randomUuid}
      ></certificate-page>`,
  };
};
