/** An arrow or a sign right before a number. */
const SIGNED = /(?:([▲△↑⬆🔺+])|[▼▽↓⬇🔻−-])(?:\ufe0f|[\s\u2066-\u2069])*$/u;
/** A dash that begins an item, or parts two numbers, is no sign. */
const DASH = /(?:^|[\n\d])\s*[−-]\s*$|[−-]\s+$/u;

/** Where the arrow or sign points that a number has, or that stands right before it. */
export function signedTo(text: string, start: number, end: number): "up" | "down" | undefined {
  const lead = text.slice(Math.max(0, start - 8), /^[+−-]/.test(text.slice(start, end)) ? start + 1 : start);
  const signed = SIGNED.exec(lead);
  // "-0.4%" in a line of its own is a sign.
  const isOwn = /^[−-].*[%٪]$/.test(text.slice(start, end));
  if (signed === null || (isOwn ? /\d\s*[−-]$/ : DASH).test(lead)) return undefined;
  return signed[1] === undefined ? "down" : "up";
}
