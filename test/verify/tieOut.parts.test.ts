import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";

const statusOf = (text: string) => tieOut(text, careQuarter).status;

describe("the name of a part beside a number decides of which part it is", () => {
  it.each([
    ["نسبة الرضا: المستشفيات 80%، مراكز الرعاية 85%.", "نسبة الرضا: المستشفيات 85%، مراكز الرعاية 80%."],
    [
      "Satisfaction: hospitals 80.00%, primary care centres 85.00%.",
      "Satisfaction: hospitals 85.00%, primary care centres 80.00%.",
    ],
    [
      "80% in hospitals and 85% in primary care centres were satisfied.",
      "85% in hospitals and 80% in primary care centres were satisfied.",
    ],
    ["Complaints: 63.58%; enquiries: 31.82%.", "Complaints: 31.82%; enquiries: 63.58%."],
    ["الشكاوى: 63.58% والاستفسارات: 31.82%.", "الشكاوى: 31.82% والاستفسارات: 63.58%."],
    ["63.58% of tickets were complaints, 31.82% enquiries.", "31.82% of tickets were complaints, 63.58% enquiries."],
    [
      "طول مدة الانتظار (9,644 تذكرة، 40%) وصعوبة حجز المواعيد (7,233 تذكرة، 30%).",
      "طول مدة الانتظار (9,644 تذكرة، 30%) وصعوبة حجز المواعيد (7,233 تذكرة، 40%).",
    ],
    ["Long waiting times 40%, difficult booking 30%.", "Long waiting times 30%, difficult booking 40%."],
    [
      "توزعت التذاكر على 24,110 شكاوى (63.58%)، و12,066 استفسارًا (31.82%)، و1,745 مقترحًا (4.60%).",
      "توزعت التذاكر على 24,110 شكاوى (63.58%)، و12,066 استفسارًا (4.60%)، و1,745 مقترحًا (31.82%).",
    ],
    [
      "نسبة رضا المستفيدين عن المستشفيات 80% من أصل 20,000 تقييم، وعن مراكز الرعاية 85% من 8,000 تقييم.",
      "نسبة رضا المستفيدين عن المستشفيات 80% من أصل 8,000 تقييم، وعن مراكز الرعاية 85% من 20,000 تقييم.",
    ],
    [
      "The single booking platform reached 412,000 beneficiaries.",
      "The medicine monitor reached 412,000 beneficiaries.",
    ],
  ])("%s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });

  it.each([
    [
      "the share of all measures is that of none",
      "Overall satisfaction was 81.43%.",
      "Overall satisfaction was 80.00%.",
    ],
    ["in Arabic, too", "بلغت نسبة الرضا العامة 81.43٪.", "بلغت نسبة الرضا العامة 85.00٪."],
    [
      "nor is one of them that of all",
      "Satisfaction: hospitals 80.00%, overall 81.43%.",
      "Satisfaction: hospitals 81.43%, overall 80.00%.",
    ],
    ["nor without a name", "Satisfaction stood at 81.43%.", "Satisfaction stood at 80.00%."],
    ["nor without a name in Arabic", "بلغت نسبة الرضا 81.43٪.", "بلغت نسبة الرضا 85.00٪."],
    ["what was measured is not all", "There were 40,285 tickets.", "There were 37,800 tickets."],
    ["nor in Arabic", "بلغ عدد التذاكر 40,285 تذكرة.", "بلغ عدد التذاكر 37,800 تذكرة."],
    ["a part is not what is brought forward", "Suggestions: 1,745.", "Suggestions: 2,104."],
    ["nor what all causes are of", "Enquiries: 12,066.", "Enquiries: 24,110."],
    ["nor what is open, by its noun", "تلقينا 24,110 شكاوى.", "تلقينا 1,873 شكوى."],
    [
      "a cause has no rate of open tickets",
      "طول مدة الانتظار (٩٬٦٤٤ تذكرة، ٤٠٪).",
      "طول مدة الانتظار (٩٬٦٤٤ تذكرة، ٤٪).",
    ],
  ])("%s", (_, right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });
});

describe("the rate of responses", () => {
  // 20,000 of the 100,000 asked answered.
  it.each([
    ["The response rate was 20% for hospitals.", "passed"],
    ["بلغ معدل الاستجابة لاستبانة الرضا في المستشفيات 20%.", "passed"],
    ["Satisfaction with hospitals: 20%.", "failed"],
  ])("is no satisfaction: %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("a number that is told as a part of less", () => {
  it.each([
    [
      "Overall satisfaction: 81.43% (22,800 of 28,000 ratings)",
      "Overall satisfaction: 81.43% (28,000 of 22,800 ratings)",
    ],
    ["Hospitals scored 4.20 out of 5 on average.", "Hospitals scored 20,000 out of 5 on average."],
    ["24,110 شكوى من أصل 37,921 تذكرة جديدة.", "37,921 تذكرة من أصل 24,110 شكاوى."],
  ])("is none: %s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });
});

describe("the name of a part says nothing", () => {
  it.each([
    ["of what its whole is", "24,110 of 37,921 new tickets were complaints."],
    ["of all tickets that it is a part of", "24,110 complaints of 40,285 tickets were looked into."],
    ["of a state that is named, too", "The complaints and the 1,873 tickets still open were looked into."],
    ["of a whole before its parts", "37,921 tickets were opened: complaints, enquiries and suggestions."],
    ["of what several are together", "Complaints, enquiries and suggestions: 37,921 tickets opened."],
    ["of a channel that is named, too", "Hospitals were called most: 916,502 calls."],
  ])("%s", (_, text) => {
    expect(statusOf(text)).toBe("passed");
  });
});
