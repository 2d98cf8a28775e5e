import type { TieOutEntry } from "../match/TieOutEntry.js";
import { asOnward } from "./asOnward.js";
import { firstOf } from "./firstOf.js";
import type { Finder, Here } from "./Here.js";
import { ofEachMonth } from "./ofEachMonth.js";
import { rowChange } from "./rowChange.js";
import { withOwnChange } from "./withOwnChange.js";
import { withOwnShare } from "./withOwnShare.js";
import { withOwnWhole } from "./withOwnWhole.js";
import { workedOut } from "./workedOut.js";
import { wrongBase } from "./wrongBase.js";
import { wrongChange } from "./wrongChange.js";
import { wrongInMonth } from "./wrongInMonth.js";
import { wrongLevel } from "./wrongLevel.js";
import { wrongMonth } from "./wrongMonth.js";
import { wrongOfSeveral } from "./wrongOfSeveral.js";
import { wrongOwnChange } from "./wrongOwnChange.js";
import { wrongSum } from "./wrongSum.js";
import { wrongTotal } from "./wrongTotal.js";

/** Where a number is a figure by its own place, and the numbers beside it say that it is none, or another one. */
const MATCHED: readonly Finder[] = [
  // By how much something moved, before what it moved from and to.
  rowChange,
  wrongChange,
  wrongOwnChange,
  wrongBase,
  withOwnWhole,
  wrongLevel,
  asOnward,
  wrongInMonth,
  wrongTotal,
  wrongSum,
  wrongMonth,
  wrongOfSeveral,
  // A count and its share hold each other only where nothing else says which of the two is wrong.
  withOwnShare,
];

/** What a number is by the numbers beside it, of which those before it are judged already. */
export function judgeBeside(here: Here): TieOutEntry {
  const { entry } = here.one;
  // By how much something moved, told twice, is one change: whatever the second number is by its own place.
  return (
    withOwnChange(here) ??
    ofEachMonth(here) ??
    (entry.outcome === "matched" ? (firstOf(MATCHED, here) ?? entry) : workedOut(here))
  );
}
