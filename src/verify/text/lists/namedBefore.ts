import { caseRole } from "../clauses/caseRole.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { itemRole } from "../clauses/itemRole.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { DIVIDED } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";

/** What a sentence begins with that tells of a part of what was listed: `ومن شكاوى الاتصالات`. */
const AMONG = /^[^a-zء-ي]*(?:(?:of|among) the|و?من(?: بين)?)\s+([^,،;؛.\d]{3,40})$/;

/** What came in by which way, before a colon and the name of the first: "How complaints reached us: by hand". */
const HEADING = /^(how [a-z ]{3,40}|[ء-ي ]{0,20}كيف [ء-ي ]{3,40}):[^:\d]*$/;

/** The beginning of the noun right behind a number. */
const NOUN = /^ ([a-z]{4}|[ء-ي]{4})/;

/** A noun with its article, and nothing but the verb that divides it: "the complaints were". */
const WHOLE = /^[^a-zء-ي]*(?:و )?(?:the |ال)?([a-zء-ي]+)(?:\s+(?:were|was|are|is|into|علي|الي|بين|في))*[^a-zء-ي]*$/;

/** "Those of the second quarter were divided into". */
const PERIOD = /(?:الربع|النصف) ال[ء-ي]+|(?:first|second|third|fourth) (?:quarter|half)/;

/** The one count that the subject of a list names: "the overdue ones were split into", after "702 overdue, 470 others". */
export function namedBefore(earlier: readonly Item[], [first, second]: readonly Item[]): Item | undefined {
  const lead = first?.before ?? "";
  const subject = DIVIDED.test(lead) ? lead.replace(DIVIDED, " ") : (AMONG.exec(lead)?.[1] ?? HEADING.exec(lead)?.[1]);
  if (subject === undefined || second === undefined) return undefined;
  const [period] = PERIOD.exec(subject) ?? [];
  const ofPeriod = earlier.filter(({ after }) => period !== undefined && clauseAfter(after).includes(period));
  if (ofPeriod.length > 0) return onlyOne(ofPeriod);
  const named = earlier.filter(({ after, before, listed }) =>
    sharesStem(subject, listed ? before : clauseAfter(after)),
  );
  const role = caseRole(subject);
  const ofRole = earlier.filter((count) => role !== undefined && itemRole(count) === role);
  // "Complaints" alone name one of several kinds.
  return onlyOne(
    [named, ofRole].find(({ length }) => length > 0) ?? earlier.filter((count) => isCalled(count, subject)),
  );
}

/** Whether a subject is the noun of a count, and no word for some of them. */
function isCalled({ after }: Item, subject: string): boolean {
  const noun = NOUN.exec(after)?.[1]?.replace("شكاو", "شكو");
  return noun !== undefined && WHOLE.exec(subject)?.[1]?.replace("شكاو", "شكو").startsWith(noun) === true;
}
