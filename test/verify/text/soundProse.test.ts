import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("nothing is wrong with", () => {
  it.each([
    [
      // 1,536 / 16,896 = 9.1 %, 1,708 / 15,342 = 11.1 %; 17,050 + 1,708 = 18,758 is a digit or two from 18,432.
      "signed changes",
      "Calls: 18,432; change: +1,536 (+9.1%)\nAnswered: 17,050; change: +1,708 (+11.1%)",
    ],
    [
      "the number of those of whom some are the highest",
      "هذه أعلى ثلاث شركات فقط من بين 24 شركة، وقد أخفيت أسماؤها: الأولى 8,100، والثانية 6,400، والثالثة 5,200.",
    ],
    [
      // 4,810 + 4,513 + 4,150 = 13,473 = 3 x 4,491; 4,810 - 4,150 = 660.
      "how many fewer the quietest day had",
      "Mon 4,810\nTue 4,513\nWed 4,150\nAverage 4,491 a day. Monday was busiest, Wednesday quietest (660 fewer).",
    ],
    [
      // 140 / 2,000 = 7 %, of 2,140 it would be 6.5 %.
      "a change of what stands in brackets before it",
      "البلاغات: 2,140\n- زادت البلاغات على صيف 2024 (2,000) بمقدار 140 بلاغًا (7.0%).",
    ],
    [
      // 500 / 900 = 55.6 %, 400 / 900 = 44.4 %, 250 / 500 = 50 %.
      "a share of what a row above divides",
      "- Contacts: 900\n- Enquiries: 400 (44.4%)\n- Complaints: 500 (55.6%)\n- parcels: 250 (50% of complaints)",
    ],
    [
      // 137 / 205 = 66.8 %; 241 / 1,110 = 21.7 %.
      "two changes of one sentence",
      "زاد مجموع الوارد في يونيو على يناير بـ241 بلاغًا (21.7%)، وزادت بلاغات الانقطاع وحدها بـ137 بلاغًا (66.8%).",
    ],
    [
      // 929 / 1,887 = 49.2 %, 929 / 10,207 = 9.1 %.
      "a rate, and what it would be of all",
      "Of 1,887 cases 929 were upheld. The uphold rate, in full or in part, is therefore 49.2 per cent; measured against all closed files, it would be 9.1 per cent.",
    ],
    [
      // 318,000 / 287,500 = 1.106.
      "changes over two earlier quarters, each in its brackets",
      "زيادة 5.2% على الربع الرابع من 2024 (318,000 مكالمة)، وزيادة 16.4% على الربع المماثل من 2024 (287,500 مكالمة)",
    ],
    [
      // 300 + 4,100 - 4,000 = 400; with the 1,900 more would be closed than there were.
      "an account whose receipts another number tells",
      [
        "1. استعرضت اللجنة التقرير، وفيه أن العدد الصافي استقر على 4,100 طلب.",
        "3. كان لدى الوحدة 300 طلب مفتوح في أول الفصل، وأنجزت 4,000 طلب، فبقي 400 طلب مفتوح في آخره، أي أكثر بمقدار 100 طلب.",
        "6. وصل من الرسائل 1,900 رسالة بالبريد الإلكتروني و2,350 رسالة من النموذج.",
      ].join("\n"),
    ],
    [
      // 1,860 / 2,480 = 0.75, 930 + 549 + 381 = 1,860.
      "a fraction between a number and what it is divided into",
      "There were 2,480 findings. Three subjects made up 1,860 of the findings, exactly three quarters: homes (930), handling (549) and noise (381).",
    ],
    [
      // 131 / 1,246 = 10.5 %.
      "a stage called Two",
      "We answered 1,246 complaints. A move to Stage Two followed in 131 cases (10.5%).",
    ],
    [
      // 1,316 / 8,420 = 15.6 %, of 14,400 it would be 9.1 %.
      "a share of a cell",
      "Team;New;Solved\nDesk;8,420;7,320\nNetwork;5,491;7,080\nAll;13,911;14,400\n\nThe desk passed on 1,316 tickets net, which is 15.6% of its new ones; the network team took them.\n\nThe 471 reopenings are 3.3% of the 14,400 resolutions.",
    ],
    [
      // 6,300 + 5,700 + 3,000 = 15,000; 11,250 / 15,000 = 0.75, of 13,950 it would be 0.81.
      "a fraction of a whole further up",
      "We recorded 15,000 complaints.\n- Billing: 6,300 (42%)\n    - Amount: 3,780 (60% of billing)\n    - Late bill: 1,575 (25% of billing)\n    - Refund: 945 (15% of billing)\n- Service: 5,700 (38%)\n    - Speed: 3,420 (60% of service)\n    - Outage: 2,280 (40% of service)\n- Contract: 3,000 (20%)\n    - Leaving: 1,800 (60% of contract)\n    - Selling: 1,200 (40% of contract)\n\nResponse\n- within 15 days: 11,250 (three quarters)\n- in 16 to 30 days: 2,700 (18%)\n- after 30 days: 1,050 (7%)\nSo 13,950 complaints (93%) were answered within 30 days.",
    ],
    [
      // 12,000 + 1,500 = 13,500, 1,500 / 12,000 = 12.5 %, of 13,500 it would be 11.1 %.
      "by how much it is above what was before",
      "استقبلنا 13,500 بلاغ.\nعالجنا 12,960 بلاغًا (96%) وبقي 540 (4%).\nبلاغات رمضان الماضي 15,000 فالانخفاض 1,500 أي 10%، وقبل الماضي 12,000 فنحن فوقه بـ1,500 أي 12.5%.",
    ],
  ])("%s", (_what, text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
