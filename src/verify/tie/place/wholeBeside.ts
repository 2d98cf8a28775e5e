import type { Surroundings } from "../page/Surroundings.js";

/** What a percentage is of, behind it. */
const WHOLES: readonly (readonly [subject: string, pattern: RegExp])[] = [
  [
    "contacts",
    /^\s*(?:of (?:all |the |its |our |total )*(?:number of )?contacts\b|من (?:إجمالي |مجموع |جميع |كل |عدد )*(?:عمليات )?(?:ال)?تواصل(?![ء-ي]))/i,
  ],
  [
    "tickets",
    /^\s*(?:of (?:all |the |its |our |total )*(?:number of )?tickets\b|من (?:إجمالي |مجموع |جميع |كل |عدد )*(?:ال)?تذاكر(?![ء-ي]))/i,
  ],
];
/** How far, in characters, what a percentage is of may reach behind it. */
const NEAR = 60;

/** What stands between a percentage and what it is of. */
const OF = /^\s*(?:of(?: (?:all|the|our|its|total))*(?: number of)?|من(?: (?:إجمالي|مجموع|جميع|كل|عدد))*) $/i;

/**
 * The subject of the whole that a percentage is said to be of, by its own word, or by the name of a channel or subset: "59.9% of all tickets",
 * "51.1% of calls"; none where none is named.
 *
 * @param behind - the index of the first mention behind the start of the number
 */
export function wholeBeside({ text, mentions }: Surroundings, end: number, behind: number): string | undefined {
  const after = text.slice(end, end + NEAR);
  const own = WHOLES.find(([, pattern]) => pattern.test(after))?.[0];
  const { start = 0, cue } = mentions[behind] ?? {};
  return own ?? (OF.test(text.slice(end, start)) ? cue?.names?.split("/")[0] : undefined);
}
