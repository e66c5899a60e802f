/** Members that may be undefined become members that may be missing. */
export type Known<Value> = {
  readonly [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & {
  readonly [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<
    Value[Key],
    undefined
  >;
};

/** The same object without the members that are undefined. */
export function known<Value extends object>(value: Value): Known<Value> {
  const kept: Record<string, unknown> = {};
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key];
  // What is left has no undefined in it, which the compiler cannot see.
  return kept as Known<Value>;
}
