/** What ends a line or a paragraph, and with it whatever sets a text apart, or is none of a name's characters. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Embeddings and overrides: what they hold is turned as somebody wished, not as it is read. */
const TURNS = /[\u202A-\u202E]/g;

/** Begins and ends of isolates. */
const ISOLATES = /([\u2066-\u2069])/;

/**
 * A text on one line, without the marks of direction that would order what stands beside it: an end of an isolate that the text did not
 * begin ends the isolate around it. Isolates that begin and end within the text stay.
 */
export function closedText(text: string): string {
  const parts = text.replace(BREAKS, " ").replace(TURNS, "").split(ISOLATES);
  const open: number[] = [];
  for (const [place, part] of parts.entries()) {
    if (part === "\u2069") {
      if (open.pop() === undefined) parts[place] = "";
    } else if (ISOLATES.test(part)) open.push(place);
  }
  for (const place of open) parts[place] = "";
  return parts.join("");
}
