import { describe, expect, it } from "vitest";
import { titleNames } from "../../../../src/verify/tie/names/titleNames.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

const named = (ar: string, en: string) => titleNames({ ...townQuarter, title: { ar, en } });

describe("the system in a title", () => {
  it("is named up to the time that is reported on", () => {
    expect(named("التقرير السنوي للبوابة الوطنية للشكايات", "Report of the National Complaints Portal")).toEqual([
      "البوابة الوطنية للشكايات",
      "National Complaints Portal",
    ]);
    expect(named("تقرير منصة بلاغ للربع الثاني 2024", "Report on calls, April to June")).toEqual(["منصة بلاغ"]);
    expect(named("تقرير طلبات البوابة", "Report on platform requests")).toEqual([]);
  });

  it("is not the channel that has a word of its name", () => {
    const title = { ar: "تقرير البوابة الوطنية للشكايات" };
    const tell = (text: string) => tieOut(text, { ...townQuarter, title }).entries.at(0);
    expect(tell("البوابة الوطنية للشكايات: أكثر من 24,000 تواصل")?.figure).toBe("contacts/2024-Q2");
    expect(tell("البوابة الوطنية للشكايات: أكثر من 25,000 تواصل")?.outcome).toBe("contradicted");
    expect(tell("طلبات البوابة: أكثر من 24,000 طلب")?.outcome).toBe("contradicted");
  });
});
