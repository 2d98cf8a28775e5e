import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

describe("what is right", () => {
  it.each([
    // 900, 700 and 400 of 10,000 are 9, 7 and 4 %, together 20 %.
    "Fraud (900), theft (700) and arson (400) made up 9%, 7% and 4% of the 10,000 cases respectively.",
    "الاحتيال (900) والسرقة (700) والحريق (400) شكلت 9% و7% و4% من أصل 10,000 حالة على التوالي.",
    "Fraud (900), theft (700) and arson (400) made up more than 15% of the 10,000 cases.",
    "Fraud (900), theft (700) and arson (400) made up less than 25% of the 10,000 cases.",
    "Fraud (900), theft (700) and arson (400) made up at least 15% of the 10,000 cases.",
    "Fraud (900), theft (700) and arson (400) made up about 19% of the 10,000 cases.",
  ])("is no share of several counts together: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    "We issued 640 decisions in 2023 and in 2024 accepted 410 appeals and rejected 510.",
    "We issued decisions on 640 appeals this year and, with the backlog, accepted 410 and rejected 510.",
    "We received 640 appeals this year; including older ones, 410 were accepted and 510 rejected.",
    "We received 640 appeals this year and, counting those of last year, accepted 410 and rejected 510.",
    "In 640 cases judges granted 410 claims and refused 510.",
    "تلقت اللجنة 640 تظلماً عام 2023، وفي 2024 قبلت 410 ورفضت 530.",
  ])("may be decided of others too: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    "The hotline took 15,437 contacts: 9,214 enquiries, 4,122 complaints and 2,101 suggestions. The closed complaints were divided into 2,503 about services and 1,329 about staff.",
    "تلقى الخط 15,437 تواصلا: 9,214 استفسارا و4,122 شكوى و2,101 اقتراح. وتوزعت الشكاوى المغلقة على 2,503 عن الخدمات و1,329 عن الموظفين.",
  ])("divides some of a part: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    // 18,000 / 3 = 6,000; 18,000 / 6 = 3,000
    "From January to March 2025 the line took 18,000 calls; from April to June it took 7,000 calls a month.",
    "استقبل الخط 18,000 مكالمة من يناير إلى مارس 2025، ثم 7,000 مكالمة شهريا من أبريل إلى يونيو.",
    "Between January and June 2025 the line took 18,000 calls; April to June saw 3,300 calls a month.",
    "The line took 18,000 calls from January to June 2025, an average of 3,000 calls a month; 3,300 calls a month in the south and north.",
  ])("is a rate of other months, or of some: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    "Complaints rose from 1,200 to 1,320 between the quarters, but year on year by 14%.",
    "Complaints rose from 1,200 in the first quarter to 1,320 in the second, and by 14% year on year.",
  ])("is a change on another time: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    "The services were used as follows:\n- Phone 45%\n- Web 38%\n- Office 46%",
    "Results as follows:\n- Phone 45%\n- Web 38%\n- Office 46%",
    "Coverage is broken down as follows:\n- North 45%\n- South 38%\n- Centre 46%",
    "نسب التغطية كالتالي:\n- حلب 45%\n- حمص 38%\n- حماة 42%",
  ])("is no list of shares: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    // 30,000 and a half of it are 45,000; 900 of 1,200 are 75 %.
    "The rise brought calls to 45000, 50% more than the 30000 of 2022.",
    "Follow-up calls to 1200 households found 900 (75%) satisfied.",
  ])("holds: %s", (text) => {
    expect(checkText(text)).toMatchObject({ status: "passed", findings: [] });
  });
});

it.each([
  // 2,000 of 10,000 are 20 %.
  ["share-mismatch", "Fraud (900), theft (700) and arson (400) made up # of the 10,000 cases.", "30%", "20%"],
  // 410 + 510 = 920, 410 + 230 = 640
  ["sum-mismatch", "We received 640 appeals, accepted 410 and rejected #.", "510", "230"],
  ["sum-mismatch", "تلقت اللجنة 640 تظلماً، قبلت منها 410 ورفضت #.", "530", "230"],
  // 18,000 / 6 = 3,000
  [
    "mean-mismatch",
    "The line took 18,000 calls from January to June 2025, an average of # calls a month.",
    "3,300",
    "3,000",
  ],
  // 4,000 and a tenth of it are 4,400; 350 of 500 are 70 %.
  ["growth-mismatch", "This raised total calls to 4500, # more than the 4000 in 2023.", "10%", "12.5%"],
  ["share-mismatch", "Of the 500 line managers, 300 (#) replied.", "70%", "60%"],
  // From 1,200 to 1,320 is a rise of 10 %.
  ["growth-mismatch", "ارتفعت الشكاوى من 1,200 إلى 1,320، وهو ارتفاع كبير بنسبة #.", "12%", "10%"],
  ["growth-mismatch", "ارتفعت الشكاوى من 1,200 إلى 1,320، بزيادة طفيفة #.", "12%", "10%"],
  ["growth-mismatch", "ارتفعت الشكاوى من 1,200 إلى 1,320، ما يعكس زيادة بنسبة #.", "12%", "10%"],
  ["growth-mismatch", "Complaints rose from 1,200 to 1,320, with growth reaching #.", "12%", "10%"],
  // 91,250 / 365 = 250
  ["mean-mismatch", "The line took 91,250 calls in 2023, an average of # calls a day; we can do better.", "310", "250"],
  [
    "mean-mismatch",
    "The line took 91,250 calls in 2023, an average of # calls a day, with a peak in summer.",
    "310",
    "250",
  ],
  ["mean-mismatch", "استقبل الخط 91,250 مكالمة عام 2023 بمتوسط # مكالمة يوميا، وبلغت الذروة في رمضان.", "310", "250"],
  ["mean-mismatch", "The line, open until 8 pm, took 91,250 calls in 2023, an average of # calls a day.", "310", "250"],
  ["mean-mismatch", "The line took 91,250 calls in 2023, the highest ever, an average of # calls a day.", "310", "250"],
  [
    "mean-mismatch",
    "Complaints get answered in five working days. It took 91,250 calls in 2023, an average of # calls a day.",
    "310",
    "250",
  ],
  [
    "mean-mismatch",
    "The line is open Sunday to Saturday. It took 91,250 calls in 2023, an average of # calls a day.",
    "310",
    "250",
  ],
  // 300 + 310 + 180 = 790; 310 + 180 = 490
  ["sum-mismatch", "We took calls and 300 e-mails, 310 letters and 180 visits, # in total.", "490", "790"],
])("%s: %s", (code, text, wrong, right) => {
  expect(errorsOf(text.replace("#", wrong))).toEqual([code]);
  expect(errorsOf(text.replace("#", right))).toEqual([]);
});

it("puts the parts of a share together in its message", () => {
  const [finding] = checkText("Fraud (900), theft (700) and arson (400) made up 30% of the 10,000 cases.").findings;
  expect(finding?.message).toContain("900 + 700 + 400 / 10,000");
});
