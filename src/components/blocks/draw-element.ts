import {noChange, nothing, type TemplateResult} from 'lit';
import {Directive, directive, PartType, type ElementPart, type PartInfo} from 'lit/directive.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

/** Property of an element → its value. */
export type Properties = Readonly<Record<string, unknown>>;

/** Sets the properties of an element, each only when it changed. */
class Assign extends Directive {
  private last: Properties = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('Properties are set on an element.');
  }

  override render(...given: [properties: Properties]): unknown {
    void given;
    return noChange;
  }

  override update({element}: ElementPart, [properties]: [Properties]): unknown {
    const changed = Object.entries(properties).filter(([name, value]) => this.last[name] !== value);
    Object.assign(element, Object.fromEntries(changed));
    this.last = properties;
    return noChange;
  }
}

const assign = directive(Assign);

/**
 * An element by its tag, with its properties and what stands in its slots.
 * @param tag of one of our own elements, never from content
 */
export function drawElement(tag: string, properties: Properties, slotted: unknown = nothing): TemplateResult {
  const name = unsafeStatic(tag);
  return staticHtml`<${name} ${assign(properties)}>${slotted}</${name}>`;
}
