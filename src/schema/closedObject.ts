import * as z from "zod/mini";

/**
 * An object without other keys. The message for an unknown key, and for what is no object, lists the keys that are known.
 *
 * @param shape - the schemas by key
 * @returns the schema
 */
export function closedObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: Object.keys(shape).join(" "),
  });
}
