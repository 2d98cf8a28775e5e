/**
 * A text that holds no other one, and anything else as it is. Of 13 characters and more, engines keep a part of a text by keeping
 * the whole: an id of 20 characters would hold the chunk of the file that it was cut from.
 */
export function flatText<Value>(value: Value): Value | string {
  if (typeof value !== "string" || value.length < 13) return value;
  return [value.charAt(0), value.slice(1)].join("");
}
