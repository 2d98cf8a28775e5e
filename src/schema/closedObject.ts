import * as z from "zod/mini";

/** What may have an object in it, which has keys of its own. */
interface MayBeObject {
  readonly _zod: { readonly def: { readonly innerType?: { readonly shape?: object } } };
}

/**
 * An object without other keys. The message for an unknown key, and for what is no object, lists the keys that are known, and those of
 * the objects within as `flow.opened`: who writes one of these too high is led to it.
 *
 * @param shape - the schemas by key
 * @returns the schema
 */
export function closedObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape);
  for (const [key, { _zod }] of Object.entries<MayBeObject>(shape))
    for (const inner of Object.keys(_zod.def.innerType?.shape ?? {})) keys.push(`${key}.${inner}`);
  return z.strictObject(shape, { error: keys.join(" ") });
}
