import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

describe("a count of 1900 to 2099 without a separator", () => {
  // 3,876 + 2,049 = 5,925; 1,984 + 2,016 + 1,950 = 5,950; 2,016 / 1,920 = 1.05; 1,003 / 2,014 = 49.8 %.
  it.each([
    ["وصل 3876 طلباً بالهاتف و2049 بالبريد، فكان المجموع # طلباً.", "5925", "5952"],
    ["وصل ٣٨٧٦ طلباً بالهاتف و٢٠٤٩ بالبريد، فكان المجموع # طلباً.", "٥٩٢٥", "٥٩٥٢"],
    ["كان عدد الطلبات 1984 في يناير و2016 في فبراير و1950 في مارس، والمجموع # طلباً.", "5950", "5590"],
    ["ارتفعت المكالمات من 1920 في مارس إلى 2016 في أبريل، أي بنسبة #%.", "5", "15"],
    ["أُنجز 1003 طلبات من أصل 2014، أي #%.", "49.8", "94.8"],
    ["We had 3876 complaints by phone and 2049 by e-mail, # in all.", "5925", "5952"],
    ["Calls rose from 1920 in March to 2016 in April, that is by #%.", "5", "15"],
    ["We closed 1003 out of 2014, i.e. #%.", "49.8", "94.8"],
  ])("is one where its words say so: %s", (text, right, wrong) => {
    expect(checkText(text.replace("#", right)).verdict).toBe("reconciles");
    expect(checkText(text.replace("#", wrong)).verdict).toBe("does-not-reconcile");
  });

  // 1,900 + 266 + 139 = 2,305; 2,744 + 1,903 + 571 = 5,218; 1,905 - 1,475 = 430.
  it.each([
    "تلقينا 2305 شكوى: بالهاتف 1900، وبالبريد 266، وبالحضور 139.",
    "We received 2305 complaints: by phone 1900, by e-mail 266, in person 139.",
    "The Office closed 5218 cases. Of these, 2744 were settled, 1903 rejected and 571 withdrawn.",
    "The queue shrank by 430, from 1905 to 1475.",
    // 1,233 + 1,925 + 70 + 17 = 3,245, the last but two before them
    "تلقى المجلس 3245 شكاية، مقابل 3018 سنة 2021. تلقت منها المصالح 1233 شكاية، واللجان الجهوية 1925، وآلية الأطفال 70، وآلية الإعاقة 17.",
    "تلقى المجلس ٣٢٤٥ شكاية، مقابل ٣٠١٨ سنة ٢٠٢١. تلقت منها المصالح ١٢٣٣ شكاية، واللجان الجهوية ١٩٢٥، وآلية الأطفال ٧٠، وآلية الإعاقة ١٧.",
    "The council had 3245 petitions, after 3018 in 2021. The head office took 1233 petitions, the branches 1925, the children's desk 70 and the other desk 17.",
  ])("is one where it completes a sum: %s", (text) => {
    expect(checkText(text)).toMatchObject({ verdict: "reconciles", findings: [] });
  });

  it.each([
    // 1,984 + 674 + 1,304 + 3,177 = 7,139
    "ENQUIRIES BY CHANNEL\nTelephone ............ 1984\nE-mail ............... 674\nWeb chat ............. 1304\nCounter .............. 3177\nALL CHANNELS ......... 7139",
    // 2,867 + 1,901 + 235 + 563 = 5,566
    "Motor                   2867\nHome                    1901\nHealth                   235\nTravel                   563\nTotal                   5566",
    // 385 + 1,989 + 2,355 = 4,729
    "The centre took 385 calls in January, 1989 in February and 2355 in March 2018, giving 4729 for the first quarter.",
    // 2,052 + 5,480 + 4,890 = 12,422
    "ورد في يناير 2052 شكوى، وفي فبراير 5480، وفي مارس 4890، فكان مجموع الربع الأول 12422 شكوى.",
    // 2,733 = 3,650 - 917, 2,096 / 2,733 = 76.7 %
    "Applicants withdrew 917 of the 3650 requests. Of the 2733 that remained, 2096 (76.7%) were granted in full.",
    // 2,025 / 2,675 = 75.7 %; 923 / 2,025 = 45.6 %
    "اتصل الباحثون بـ2675 من مقدمي الشكاوى، فأجاب 2025 منهم (75.7%). ومن بين هؤلاء المجيبين قال 923 (45.6%) إن مشكلتهم حُلت.",
    // 2,078 + 7,875 = 7,529 + 2,424
    "المخلف عن السنة الماضية: ٢٠٧٨\nالمسجل: ٧٨٧٥\nالمحكوم: ٧٥٢٩\nالباقي: ٢٤٢٤",
  ])("is one in a list, an account or with its share: %s", (text) => {
    expect(checkText(text)).toMatchObject({ status: "passed", findings: [] });
  });

  // 2,019 + 2 = 2,021 is the distance of two years.
  it.each([
    "In 2015 we took 4000 calls, in 2016 4100. Between 2019 and 2021, 2 centres opened.",
    "منذ 2016 في فبراير تلقينا 3400 شكوى.",
    "Complaints rose by 300 by 2019 and 2020 by 5%.",
  ])("is none elsewhere: %s", (text) => {
    expect(checkText(text).checks).toEqual([]);
  });
});
