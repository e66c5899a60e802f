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
  // What is left has no undefined in it, which the compiler cannot see.
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as Known<Value>;
}
