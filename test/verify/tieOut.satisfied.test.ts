import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter } from "./tie/cityQuarter.js";

const faults = (page: string) =>
  tieOut(page, cityQuarter).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("who is satisfied and who is not", () => {
  it.each([
    "877 beneficiaries were dissatisfied with the City portal.",
    "عدد غير الراضين 877",
    "أبدى 11,419 مستفيداً رضاهم، في حين لم يرضَ 877 مستفيداً، أي 6.5%.",
    "11,419 راضون، و877 لم يكونوا راضين.",
    "877 weren't satisfied.",
    "Dissatisfaction: 6.5%",
    "بلغت نسبة الرضا 84.6% ونسبة عدم الرضا 6.5%.",
    "13,500 beneficiaries rated the City portal, 11,419 of them (84.6%) were satisfied and 877 (6.5%) were not.",
    "بلغ عدد الراضين 11,419 من 13,500 مقيّم.",
    "Response | Count\nSatisfied | 11,419\nDissatisfied | 877",
  ])("are told apart: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each([
    ["877 beneficiaries were satisfied with the City portal.", "877"],
    ["عدد الراضين 877", "877"],
    ["Satisfaction with the City portal: 6.5%", "6.5%"],
    ["بلغت نسبة الرضا 6.5%", "6.5%"],
    ["13,500 satisfied beneficiaries", "13,500"],
    ["11,419 were dissatisfied.", "11,419"],
    ["الاستجابة | العدد\nراضون | 877", "877"],
  ])("are not taken for one another: %s", (page, number) => {
    expect(faults(page).map((fault) => fault.split(" ")[0])).toEqual([number]);
  });
});

describe("how many gave a score", () => {
  it.each([
    "Score 5: 7,101",
    "7,101 beneficiaries gave a score of 5.",
    "Score of 5: 7,101; score of 4: 4,318; score of 3: 1,204",
    "الدرجة 5: 7,101، الدرجة 4: 4,318",
    "11,419 gave a score of 4 or more.",
    "Score 4 or 5: 84.6%",
  ])("is of that score: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each([
    "Score 4: 7,101",
    "7,101 beneficiaries gave a score of 4.",
    "7,101 gave 4 stars",
    "منح 7,101 مستفيد الدرجة 4.",
  ])("is of no other: %s", (page) => {
    expect(faults(page)).toEqual(["7,101 contradicted"]);
  });
});

describe("closed in the noun of a number", () => {
  it.each([
    "1,387 open tickets remained.",
    "The city closed the tickets; 1,387 tickets remained open.",
    "بقيت 1,387 تذكرة غير مغلقة.",
    "أُغلقت 61,842 تذكرة وبقيت 1,387 تذكرة مفتوحة.",
  ])("is not what is open: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each(["وبقيت 1,387 تذكرة مغلقة في نهاية الربع.", "1,387 closed tickets remained.", "بقي 1,387 بلاغاً منجزاً"])(
    "decides, whatever verb stands before: %s",
    (page) => {
      expect(faults(page)).toEqual(["1,387 contradicted"]);
    },
  );
});
