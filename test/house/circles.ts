/** Circles among files: those that import each other, on whatever way. Types count as imports. */

/** Each circle once, its files sorted; none where every import leads down. @param imports file → the files it imports */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  // Tarjan's strongly connected components.
  const walk = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    lowest.set(file, number);
    open.push(file);
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) lower(file, walk(target));
      else if (open.includes(target)) lower(file, order.get(target) ?? number);
    }
    const reached = lowest.get(file) ?? number;
    if (reached === number) {
      const together = open.splice(open.indexOf(file));
      if (together.length > 1 || imports.get(file)?.includes(file)) circles.push(together.toSorted());
    }
    return reached;
  };
  const lower = (file: string, number: number): void => {
    lowest.set(file, Math.min(lowest.get(file) ?? number, number));
  };

  for (const file of imports.keys()) if (!order.has(file)) walk(file);
  return circles;
}
