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

/** The subject of the whole that a percentage is said to be of: "59.9% of all tickets"; none where none is named. */
export function wholeBeside(text: string, end: number): string | undefined {
  const after = text.slice(end, end + NEAR);
  return WHOLES.find(([, pattern]) => pattern.test(after))?.[0];
}
