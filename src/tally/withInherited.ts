/** A copy that owns what an object inherits as well. */
export function withInherited<Options extends object>(options: Options): Options {
  const all = { ...options };
  for (const name in options) all[name] = options[name];
  return all;
}
