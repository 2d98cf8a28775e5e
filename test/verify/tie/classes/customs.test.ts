import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { tellDesk } from "../deskHalf.js";
import { townQuarter } from "../townQuarter.js";

const found = (text: string) =>
  tieOut(text, townQuarter).entries.map(({ text: number, outcome, rule }) => `${number} ${outcome} ${rule}`);

describe("what is no figure by custom", () => {
  it.each([
    ["ص.ب 15 الصفاة 13001 الكويت", "13001 classed place"],
    ["P.O. Box 15, P.C. 112, Muscat", "112 classed place"],
    ["Block 316, Road 1901, Manama", "1901 classed place"],
    ["The report follows ISO 10002.", "10002 classed standard"],
    ["أُعد التقرير وفق معيار الآيزو 10002.", "10002 classed standard"],
    ["The data are published under Creative Commons 4.0.", "4.0 classed version"],
    ["تُنشر البيانات بموجب رخصة المشاع الإبداعي 4.0.", "4.0 classed version"],
    ["ISSN 1518-0737", "1518 classed standard"],
    ["الإيداع القانوني: 1518-0737", "0737 classed standard"],
    ["This page is updated every 3 months.", "3 classed calendar"],
    ["يقع تحيين اللوحة كل 3 أشهر.", "3 classed calendar"],
    ["Our charter promises an identity document in 21 days.", "21 classed deadline"],
    ["المعدل 6 أيام والوسيط 4 أيام. والأجل القانوني 21 يومًا.", "21 classed deadline"],
    ["Confidence level 95%.", "95% classed confidence"],
    ["**B.1 Tickets by subject**\n\n**B.2 Root causes**", "2 classed heading"],
    ["ب.3 بطاقات الرأي (من 1 إلى 5)", "3 classed heading"],
    ["The line is answered by a staff of 34.", "34 classed others"],
    ["The form is a PDF file, 18 pages.", "18 classed size"],
    ["حجم الملف 3 ميغابايت", "3 classed size"],
    ["ملف من 64 صفحة", "64 classed size"],
    ["Questions about this report: 17986000", "17986000 classed phone"],
    ["للاستفسار عن التقرير: 184", "184 classed phone"],
    ["اتصل بنا: 184", "184 classed phone"],
    ["وزارة الأشغال والماء | مايو 2024 | العدد 29", "29 classed issue"],
    ["Head office: Plot 28, Harbour Road.", "28 classed place"],
    ["الجدول 4-1: المكالمات", "1 classed heading"],
    ["Data set 14, version 1, was released in July.", "14 classed heading"],
    ["وفق القانون رقم 18-04 المؤرخ في 10 مايو 2018.", "04 classed law"],
    ["4,700 مراجعة في 5 أشهر من 6", "5 classed coverage"],
    ["4,700 مراجعة في 5 أشهر من 6", "6 classed coverage"],
    ["The app speaks 20 languages.", "20 classed others"],
    ["A further 600 containers are on order for the autumn.", "600 classed target"],
    ["Cases that remain unresolved after 20 working days may be taken to court.", "20 classed deadline"],
    ["The Customer Service Charter of 2020 binds all.", "2020 classed year"],
    ["يصدر التقرير وفق خطة تُستكمل بحلول ٢٠٢٦ في الوزارة.", "٢٠٢٦ classed year"],
    ["تعمل الوزارة على خفض زمن الرد إلى 3 أيام عمل.", "3 classed target"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ["Calls about this road: 1901", /classed/],
    ["By the way 1901 calls were lost.", /classed/],
    ["The plot was told in 28 calls.", /classed place/],
    ["Calls were on order of 12,600.", /classed target/],
    ["18 page views", /classed size/],
    ["وزارة السياحة: بلغت المكالمات، والرسائل 11586 رسالة", /classed place/],
    ["وزارة السياحة، الرياض 11,586.", /classed place/],
    ["We took 540 calls in 5 months of 60 days.", /5 classed coverage/],
    ["Tickets were closed in 21 days, as promised.", /classed deadline/],
    ["Calls on every 3 lines: 12,600", /classed calendar/],
    ["Questions about this report: 1,798,600", /classed phone/],
  ])("no count: %s", (text, custom) => {
    expect(found(text).join()).not.toMatch(custom);
  });
});

describe("a telephone number", () => {
  it("is no count, though a figure is a slip away from a part of it", () => {
    const told = (text: string) =>
      tieOut(text, careQuarter).entries.map(({ text: number, outcome, rule }) => `${number} ${outcome} ${rule}`);
    expect(told("Media enquiries: 1206 3000, weekdays from 8 am.")).toContain("1206 classed phone");
    expect(told("للطوارئ 184 وواتساب 96652152. شكرًا لكم")).toContain("96652152 classed phone");
    expect(told("Media enquiries: 1,206, all on weekdays.").join()).not.toMatch(/classed|matched/);
  });
});

describe("years", () => {
  it("are no more than some", () => {
    expect(found("The plan runs for 5 years.").join()).toMatch(/5 classed/);
    expect(found("بلغت الطلبات 24,910 مقابل 21,930 سنة 2023.").join()).not.toMatch(/21,930 classed/);
  });
});

describe("the number of a channel", () => {
  it.each(["للإبلاغ: 600500500.", "للإبلاغ: ٦٠٠٥٠٠٥٠٠.", "رقمنا: 600500500"])("is a telephone number: %s", (text) => {
    expect(tellDesk(text)).toEqual([]);
    expect(tellDesk(text.replace(/[5٥]/, "7"))).not.toEqual([]);
  });
});
