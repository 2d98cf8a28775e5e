import type { Mention } from "../names/findCues.js";
import { SEVERAL } from "./Claims.js";
import { isNaming } from "./isNaming.js";

/** What the last heading names, and where. */
export interface Heading {
  readonly start: number;
  readonly key: string | undefined;
  readonly subject: string | undefined;
  /** What is plainly named in its line, up to there. */
  readonly named: readonly string[];
}

/** A heading is the last line that named a channel or a subject; one that names several channels is of none of them. */
export function withHeading(heading: Heading, mention: Mention, text: string): Heading {
  const {
    cue: { about, name, names },
    start,
  } = mention;
  const before = text.slice(heading.start, start).includes("\n") ? [] : heading.named;
  if (about === "subject") return { start, key: undefined, subject: name, named: before };
  if (!isNaming(mention)) return heading;
  const named = names === undefined || before.includes(names) ? before : [...before, names];
  return { start, key: named.length < SEVERAL ? name : undefined, subject: heading.subject, named };
}
