import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("percentages in brackets that add to 100 behind a count", () => {
  it.each([
    "Of 3,020 cases, 1,644 (54.4%) were settled. The other 1,376 were closed, for want of proof (51.1%) or because they came too late (48.9%).",
    "Of 3,020 cases, 1,644 (54.4%) were settled. The other 1,376 were closed: as out of remit (41.1%), withdrawn (38.0%) or too old (20.9%).",
    "من أصل 3,020 قضية سوي 1,644 (54.4%). أما 1,376 قضية الأخرى فأغلقت، لعدم كفاية الأدلة (51.1%) أو لورودها متأخرة (48.9%).",
  ])("divide that count: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it.each([
    // 1,376 / 3,020 = 45.6 %, 1,644 / 3,020 = 54.4 %
    "Of 3,020 cases, 1,644 (54.4%) were settled and 1,376 (51.1%) were closed.",
    "Of 3,020 cases, 1,644 were settled (51.1%), and the others were closed (48.9%).",
  ])("are of the whole where nothing leads from it to them: %s", (text) =>
    expect(wrongIn(text).map(([code]) => code)).toEqual(["share-mismatch"]),
  );
});
