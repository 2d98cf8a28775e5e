import { describe, expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

function monthsIn(text: string): readonly string[] {
  return readFigures(text).flatMap((reading) => (reading.kind === "month" ? [reading.text] : []));
}

describe("isNoVerb", () => {
  it.each(["closed with", "peaked at", "started on", "fell to", "rose to", "came to", "reached"])(
    "takes May and March for months before what they did: %s",
    (words) => {
      expect(monthsIn(`May ${words} 40,753 contacts.`)).toEqual(["May"]);
      expect(monthsIn(`March ${words} 1,753 contacts.`)).toEqual(["March"]);
    },
  );

  it.each(["May exceed 900 seconds.", "May need 900 seconds.", "March on 900 steps.", "May be 900 seconds."])(
    "takes them for verbs elsewhere: %s",
    (text) => {
      expect(monthsIn(text)).toEqual([]);
    },
  );
});
