import * as z from "zod/mini";

/**
 * An object without other keys. The message for an unknown key lists the keys that are known, so that a near one can be suggested.
 *
 * @param shape - the schemas by key
 * @returns the schema
 */
export function closedObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : "not-an-object"),
  });
}
