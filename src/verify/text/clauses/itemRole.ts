import type { Item } from "../relations/Relation.js";
import { type CaseRole, caseRole } from "./caseRole.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";

/** What cases a number counts, by the words of its own clause. */
export function itemRole({ before, after }: Item): CaseRole | undefined {
  return caseRole(clauseBefore(before), clauseAfter(after).split(/\s(?:and|while|but)\s/)[0]);
}
