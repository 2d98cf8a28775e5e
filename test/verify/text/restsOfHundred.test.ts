import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("what is called the rest of shares", () => {
  // 71 + 29 = 100, 71 + 20 + 9 = 100, 41 + 22 + 37 = 100
  it.each([
    ["71% of letters were answered within ten days, while the remaining # took longer.", "29%", "39%"],
    ["71% of letters were answered in time; the remaining # took longer.", "29%", "9%"],
    ["Some went quickly: 71% took a day, 20% a week and the remaining # longer.", "9%", "39%"],
    ["Of the letters, 71% came by post and the rest, #, by fax.", "29%", "19%"],
    ["Letters made up 71% of contacts, while calls made up the other #.", "29%", "49%"],
    ["Delays led to 41% of complaints and charges to 22%. All other causes together made up #.", "37%", "47%"],
    ["وأُغلق 71% من البلاغات في يومها، أما الباقي، أي #، ففي اليوم التالي.", "29%", "39%"],
    ["ورد 6,200 بلاغ، أُغلق منها 71% في يومها والباقي، أي #، بعدها.", "29%", "19%"],
    ["انتهى 71% من الملفات بالصلح، فيما أُحيلت الـ# الباقية إلى المحكمة.", "29%", "49%"],
    ["بلغت حصة الأفراد 41% وحصة الشركات 22%، وعادت حصة # المتبقية إلى الجمعيات.", "37%", "57%"],
  ])("is what the others leave: %s", (text, right, wrong) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong))).not.toEqual([]);
  });

  it.each([
    "In the north 92% of calls were answered, in all other districts 81%.",
    "Riyadh reached 92% and the remaining regions 81%.",
    "North reached 92% and the rest 81%.",
    "We closed 40% of the remaining 30%.",
    "Phone callers were satisfied in 80% of cases, and the rest in 65%.",
    "Delays were upheld in 41% of cases and charges in 22%. All other causes were upheld in 57%.",
    "Most letters came from tenants, 30% from owners and the remaining 15% from agents.",
    "Half of the letters came from tenants, 30% from owners and the remaining 20% from agents.",
    "60% were answered in a day and 85% within a week; the remaining 15% took longer.",
    "80% of cases were closed, 70% of them within a week and the remaining 30% within a month.",
    "انتهت 43% من الملفات إلى تسوية، وصدرت في 26% منها توصية، وحُفظت النسبة الباقية وهي 31%.",
    "حققت الرياض 92% وحققت بقية المناطق 81%.",
    "أُجيب عن 80% من المكالمات، وعن باقي الرسائل بنسبة 65%.",
  ])("is not one of the rest, nor of another whole: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("shares whose total is said to be 100 %", () => {
  // 36 + 25 + 22 + 9 + 8 = 100, 45 + 30 + 25 = 100
  it.each([
    ["Complaints by sector (total 100%): health #, schools 25%, transport 22%, labour 9%, parks 8%.", "36%", "86%"],
    ["توزيع الشكاوى (المجموع 100%): الصحة #، التعليم 25%، النقل 22%، العمل 9%، الحدائق 8%.", "36%", "26%"],
    ["Calls by topic:\n- Bills: #\n- Faults: 30%\n- Moves: 25%\n- Total: 100%", "45%", "35%"],
    ["How they ended (all closed complaints = 100%):\n- Settled: #\n- Upheld: 30%\n- Withdrawn: 25%", "45%", "95%"],
    [
      "| Reason | % of calls |\n|---|---|\n| Bills | # |\n| Faults | 30.1 |\n| Other | 24.7 |\n| Total | 100.0 |",
      "45.2",
      "65.2",
    ],
    [
      "| السبب | النسبة |\n|---|---|\n| الفواتير | # |\n| الأعطال | 30.1% |\n| النقل | 24.7% |\n| المجموع | 100% |",
      "45.2%",
      "42.5%",
    ],
  ])("make it: %s", (text, right, wrong) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong))).not.toEqual([]);
  });

  it.each([
    // 60 + 40 = 100, and 45 of the 60
    "Calls by line (total 100%): fixed 60%, of which landlines 45%, mobile 40%.",
    "Main topics (total 100%): bills 45%, faults 20%, moves 12%.",
    "Calls by topic; a call may be about several topics:\n- Bills: 65%\n- Faults: 30%\n- Moves: 25%\n- Total: 100%",
    "| Office | Answered in time (%) |\n|---|---|\n| North | 95 |\n| South | 91 |\n| East | 88 |\n| Total | 92 |",
    "| Region | Share |\n|---|---|\n| North | 31.5 |\n| South | 20.4 |\n| East | 7.9 |\n| Total | 100.0 |",
  ])("need not where some are parts, or left out: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("women's share behind its percentage", () => {
  // 30 + 70 = 100
  it.each([
    ["شكّلت شكاوى الرجال # من مجموع شكاوى الأفراد، مقابل 70% لشكاوى النساء.", "30%", "86%"],
    ["Men accounted for # of callers, against 70% for women.", "30%", "60%"],
  ])("makes 100 with the men's: %s", (text, right, wrong) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong))).not.toEqual([]);
  });
});
