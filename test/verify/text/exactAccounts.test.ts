import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("numbers that give no sum, and stand in an account that is exact", () => {
  it.each([
    // 1,892 + 887 = 2,069 + 710
    "1892 cases were carried over into 2015. During the year 887 new cases were opened and 2069 were closed, leaving 710 open on 31 December.",
    // 671 + 142 = 475 + 338
    "Backlog: Monday morning 671 open tickets, this week 142 in, 475 out. Friday night: 338.",
    // 2,081 + 10,484 + 628 = 10,156 + 3,037
    "في مطلع الربع كانت 2,081 شكوى مفتوحة. وخلال الربع سُجلت 10,484 شكوى وأُعيد فتح 628 شكوى، في حين أُغلقت 10,156 شكوى. وعليه بلغت المفتوحة بنهاية الربع 3,037 شكوى.",
    // 1,111 + 264 + 748 + 210 = 2,333
    "Of the 2,333 requests decided in 2019, 1,111 were granted in full, 264 in part and 748 were refused; the remaining 210 were withdrawn.",
    // 1,900 + 252 + 1,848 = 4,000
    "The 4000 replies came from three groups: 47.5% (1900) from people under 35, 6.3% (252) from those up to 64, and 46.2% (1848) from people of 65 or more.",
    // 7,469 + 4,766 + 3 = 12,238
    "توزعت البلاغات وعددها 12238 بين 7469 بلاغًا عن الحرائق و4766 بلاغًا عن الحوادث، أما الحالات المتبقية وهي ثلاث حالات فتتعلق بغيرها.",
    // (3,619 + 2,887 + 1,432) / 3 = 2,646
    "سجلت نابلس ٣٬٦١٩ بلاغاً ورام الله ٢٬٨٨٧ والخليل ١٬٤٣٢. وبذلك يكون متوسط المحافظات الثلاث ٢٬٦٤٦.",
    // 616 / 1,132 = 54.4 %
    "616 of 1132 complaints upheld\n\nThe body upheld 54.4% of all complaints last year, or 616.",
  ])("have no slip: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    "We received 110 complaints: 50 from men and 50 from women.",
    // 1,892 + 887 - 2,069 = 710
    "1892 cases were carried over. During the year 887 new cases were opened and 2069 were closed, leaving 170 open.",
    // 264 + 748 + 210 + 1,111 = 2,333
    "Of the 2,633 requests decided, 1,111 were granted in full, 264 in part and 748 were refused; the remaining 210 were withdrawn.",
  ])("have one where it is not: %s", (text) => {
    expect(wrongIn(text)).not.toEqual([]);
  });
});

describe("numbers that words tell apart", () => {
  it.each([
    // 1,646 + 21 = 1,667
    "Work is shared out evenly among the 21 teams: each now deals with between 1,646 and 1,679 requests a year, and the mean is 1,658.",
    // 316 + 546 = 862
    "كان عدد الشكاوى المفتوحة ٣١٦ في آخر يناير، و٥٤٦ في آخر فبراير، و٧٧٢ في آخر مارس.",
    // 2,309 - 1,032 = 1,277
    "The agency received 2,309 complaints and 1,772 enquiries. A survey sent to 1,032 residents found that most of them trust it.",
    // 1,758 + 1,577 = 3,335
    "استقبلنا في ٢٠٢٣ نحو ١٢ وفدًا، وتلقينا ٣٤٣٥ طلبًا. أما طلبات عام ٢٠٢١ فقد أُنجز منها ١٧٥٨ طلب، وسُحب ١٥٧٧ طلب.",
    // 7,477 + 2,424 = 9,901
    "سجلت الجمعية 23173 شكوى، كان من أبرزها شكاوى الأجهزة (9101) والأثاث (7477) والملابس (2424)، إلى جانب قطاعات أخرى.",
    // 2,479 + 1,232 + 31 = 3,742
    "Out of 6742 petitions, 2479 were found admissible (36.8%), and of these 1232 (49.7%) went on to be considered at one of the 31 meetings.",
    // 1,762 + 1,453 = 3,215
    "Of the 3,197 passengers who complained, 1,762 mentioned delays and 1,453 mentioned a lack of information; many mentioned both.",
    // 4,178 - 3,178 = 1,000
    "تلقى المكتب ٣٬١٧٨ شكوى هاتفية و١٬٠٠٠ شكوى كتابية، فبلغ المجموع ٤٬١٧٨ شكوى، أُغلق منها ٢٬٩٠٠ وبقيت ١٬٢٧٨ شكوى مفتوحة تمثل ٣٠٫٦٪ من المجموع.",
    // 17,472 × 1.26 = 22,015; 22,017 × 1.227 = 27,015
    "في عام ٢٠١٩ ورد ١٧٬٤٧٢ طلباً. وفي ٢٠٢٠ زادت الطلبات ٢٦٫٠% لتصل إلى ٢٢٬٠١٧، ثم ٢٢٫٧% أخرى في ٢٠٢١ لتصل إلى ٢٧٬٠١٢.",
    // 7,900 + 1,300 = 9,200
    "received 8,000, closed 7,900, leaving 1,300",
    "وردت 8,000 شكوى وأُغلقت 7,900 شكوى وبقيت 1,300 شكوى.",
    "| Operator | Complaints to the regulator | Market share, % |\n|---|---|---|\n| Northline | 1,656 | 35 |\n| Bluetel | 2,965 | 28 |",
  ])("are no sum: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    // 10,579 + 14,670 = 25,249
    ["24249 grievances were registered. 10579 were settled and the remaining 14670 were passed on.", "24249"],
    // 546 + 316 = 862
    ["وردت 862 شكوى، منها 316 في يناير و564 في فبراير.", "564"],
    [
      "| Operator | Complaints | Share of complaints, % |\n|---|---|---|\n| Northline | 1,656 | 35.8 |\n| Bluetel | 2,965 | 46.2 |",
      "46.2",
    ],
  ])("are one without such words: %s", (text, printed) => {
    expect(wrongIn(text).map(([, number]) => number)).toEqual([printed]);
  });
});
