import {a11ySnapshot} from '@web/test-runner-commands';

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly AccessibleNode[];
}

const landmarks = ['banner', 'main', 'navigation', 'region', 'complementary', 'contentinfo', 'dialog'];
const shown = [...landmarks, 'heading', 'status', 'alert'];

/** What a screen reader's lists of landmarks, headings and live regions say of the page, indented by landmark. */
export async function outline(): Promise<readonly string[]> {
  // The command's type says that it gives nothing; the browser's tree is what it gives.
  return linesOf((await a11ySnapshot({})) as unknown as AccessibleNode, '');
}

function linesOf({role, name = '', level, children = []}: AccessibleNode, indent: string): readonly string[] {
  const line = [role, level, name].filter(Boolean).join(' ');
  const inside = landmarks.includes(role) ? `${indent}  ` : indent;
  return [
    ...(shown.includes(role) ? [indent + line] : []),
    ...children.flatMap((child) => linesOf(child, inside)),
  ];
}
