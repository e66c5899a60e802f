/** The dialogs over the page, in one lazy file, with what their button to end the visit needs. */
import {html} from 'lit';
import '../../components/shell/panels/course-toc.ts';
import '../../components/shell/panels/help-panel.ts';
import type {PanelName} from '../../components/shell/shell-events.ts';
import type {Panel} from '../../components/shell/view.ts';
import type {Content} from '../../runtime/content.ts';
import './ending/ending.ts';

/** Rejects when what it shows does not arrive. */
export async function openPanel(name: PanelName, content: Content): Promise<Panel> {
  if (name === 'help') {
    const help = await content.help();
    return {render: () => html`<help-panel .help=${help}></help-panel>`};
  }
  return {
    render: (state, view) =>
      html`<course-toc
        .state=${state}
        .module=${'module' in view ? view.module : undefined}
        .lesson=${view.type === 'lesson' ? view.lesson.id : ''}
        .isHome=${view.type === 'home'}
        .isText=${view.type === 'lesson' || view.type === 'page'}
      ></course-toc>`,
  };
}
