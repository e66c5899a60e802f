import {html} from 'lit';

/** A name like `cmi.core.lesson_status`, which may go on in the next line after a dot or an underscore. */
export function breakable(name: string) {
  return name.split(/(?<=[._])/).map((part, at) => (at === 0 ? part : html`<wbr />${part}`));
}
