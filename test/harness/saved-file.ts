import {aTimeout} from '@open-wc/testing';

/** The link that was pressed instead of a download. */
export async function linkOf(save: () => void): Promise<HTMLAnchorElement | undefined> {
  const pressed: HTMLAnchorElement[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    pressed.push(this);
  };
  save();
  HTMLAnchorElement.prototype.click = click;
  await aTimeout(50);
  return pressed[0];
}
