import type { Span } from "./calendarOf.js";

/** A function of a span that finds each answer once. By its place: to look up so many keys takes longer than to add up the counts. */
export function rememberSpan<Answer>(find: (span: Span) => Answer): (span: Span) => Answer {
  const known: Answer[] = [];
  return (span) => {
    let answer = known[span.place];
    if (answer === undefined) {
      answer = find(span);
      known[span.place] = answer;
    }
    return answer;
  };
}
