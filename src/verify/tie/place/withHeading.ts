import type { Mention } from "../names/findCues.js";
import { isNaming } from "./isNaming.js";

/** What the last heading names, and where. */
export interface Heading {
  readonly start: number;
  readonly key: string | undefined;
  readonly subject: string | undefined;
}

/** A heading is the last line that named a channel or a subject. */
export function withHeading(heading: Heading, mention: Mention): Heading {
  const {
    cue: { about, name },
    start,
  } = mention;
  if (about === "subject") return { start, key: undefined, subject: name };
  return isNaming(mention) ? { start, key: name, subject: heading.subject } : heading;
}
