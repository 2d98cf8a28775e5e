import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";

describe("what is left of a whole", () => {
  // 10,000 - 5,600 - 2,700 = 1,700, 17 %
  it.each([
    ["Roads were 56.0% of the files, water 27.0%; the remaining 17.0% were about other things.", ["17.0%"]],
    ["شكلت ملفات الطرق 56.0% وملفات الماء 27.0%، وتتوزع 17.0% المتبقية على قطاعات أخرى.", ["17.0%"]],
    ["Road files 5,600, water files 2,700 and others 1,700.", ["1,700"]],
    ["توزعت الملفات: 5,600 للطرق، و2,700 للماء، و1,700 لباقي القطاعات.", ["1,700"]],
    ["Roads\tWater\tOther\n5,600\t2,700\t1,700", ["1,700"]],
    ["Subject\tFiles\tShare\nRoads\t5,600\t56.0%\nWater\t2,700\t27.0%\nOther\t1,700\t17.0%", ["1,700", "17.0%"]],
  ])("behind its parts is worked out of it: %s", (text, numbers) => {
    expect(tellTown(text).filter((each) => !each.includes("matched"))).toEqual(numbers.map((n) => `${n} derived rest`));
  });

  it.each([
    "Road files 5,600, water files 2,700 and others 1,710.",
    // of 10,000 without the water
    "Road files 5,600 and water files 2,700; others 4,400.",
    "Road files 5,600, water files 2,700 and calls 1,700.",
    "Roads\tWater\tCalls\n5,600\t2,700\t1,700",
    "Other files 1,700.",
  ])("is no other number, and told as what is left: %s", (text) => {
    expect(tellTown(text).at(-1)).not.toMatch(/derived|matched/);
  });
});

describe("the rest, told again as a number", () => {
  it("is what is left", () => {
    const text = (rest: string) =>
      `من 3,100 شكوى: تأخر الأجور 1,240، مكافأة نهاية الخدمة 806، بنود العقد 558، ساعات العمل 310. والباقي، أي ${rest} شكوى، لأسباب متفرقة.`;
    expect(tellDesk(text("186")).at(-1)).toMatch(/^186 derived /);
    expect(tellDesk(text("168")).at(-1)).not.toMatch(/matched|derived/);
  });
});
