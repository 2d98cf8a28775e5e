import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** Lists right behind their total that are more than it, by more than a tenth: 110 + 95 is 205 and not 182, 30 + 22 is 52, 21 + 14 + 6 is 41; 1,113 + 1,193 + 40 is 2,346. */
const WRONG: readonly (readonly [text: string, total: string])[] = [
  ["July: 182 complaints, 110 in the morning shift and 95 in the evening.", "182"],
  ["In all 43 files came from the prison: 30 from the north wing and 22 from the south.", "43"],
  ["33 new files on advertising: e-mail 21, text message 14, telephone 6.", "33"],
  ["False alarms were 2,346 of them:\n\n- faulty equipment: 1,113\n- good faith: 1,913\n- malicious: 40", "1,913"],
  ["يوليو: (182) شكوى، (110) في الفترة الصباحية و(95) في المسائية.", "182"],
  ["بلغت شكاوى السجون ٤٣ شكوى: ٣٠ من الشمال و٢٢ من الجنوب.", "٤٣"],
];

/** What one complaint may be twice, parts that fall short, and parts that are no more than all. */
const SOUND: readonly string[] = [
  "The office had 182 complaints: 110 about delays and 95 about staff.",
  "The office had 182 complaints: 110 concerned delays and 95 concerned staff.",
  "تلقى المكتب 182 شكوى: 110 عن التأخير و95 عن الموظفين.",
  "تلقى المكتب 182 شكوى: 110 تتعلق بالتأخير و95 تتعلق بالموظفين.",
  "July: 182 complaints, 60 in the morning shift and 35 in the evening.",
  "July: 182 complaints, 87 in the morning shift and 95 in the evening.",
];

/** 493 + 247 is 740, 1,271 + 338 is 1,609: the total's first two digits changed places, and a part is larger than it. */
const TURNED: readonly (readonly [text: string, total: string])[] = [
  ["That night brought 470 calls, made up of 493 emergencies and 247 others.", "470"],
  ["بلغت 1069 شكاوى، 1271 منها من الذكور و338 من الإناث.", "1069"],
];

describe("parts that are more than the total they follow", () => {
  it.each(WRONG)("%s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each(TURNED)("are told where one is larger than the total, too: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each([...SOUND, "That night brought 470 calls; 493 had come the night before and 247 on Monday."])(
    "are no error where words or sizes allow them: %s",
    (text) => {
      expect(wrongIn(text)).toEqual([]);
    },
  );
});
