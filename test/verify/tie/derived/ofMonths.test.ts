import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Calls 12,500 / 3 = 4,167, e-mails 3,200 / 3 = 1,067, requests 6,900 / 3 = 2,300, all 24,500 / 3 = 8,167.
describe("means of a month told of several channels", () => {
  it.each([
    "Monthly average: 8,167 contacts (phone calls 4,167; e-mails 1,067).",
    "On average per month we took 4,167 calls and 1,067 e-mails.",
    "Average per month: phone calls 4,167, e-mails 1,067.",
    "Monthly averages\nPhone calls: 4,167\nE-mails: 1,067\nPlatform requests: 2,300",
    "Channel | Monthly average | Total\nPhone calls | 4,167 | 12,500\nE-mails | 1,067 | 3,200",
    "The lines averaged 4,167 calls and 1,067 e-mails a month.",
    "المتوسط الشهري: ٨٬١٦٧ تواصلًا (المكالمات ٤٬١٦٧، والبريد الإلكتروني ١٬٠٦٧).",
    "بلغ المتوسط الشهري للمكالمات 4,167 وللبريد الإلكتروني 1,067.",
  ])("are worked out of the counts: %s", (page) => {
    const entries = tellTown(page);
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) expect(entry).toMatch(/ derived mean$|^(?:12,500|3,200) matched/);
  });

  it.each([
    ["Monthly averages\nPhone calls: 4,617\nE-mails: 1,067", "4,617"],
    ["Monthly average: phone calls 1,067, e-mails 4,167.", "1,067"],
    ["Channel | Monthly average\nPhone calls | 4,167\nE-mails | 3,200", "3,200"],
    ["المتوسط الشهري: المكالمات ٤٬١٦٧، والبريد الإلكتروني ١٬٠٧٦.", "١٬٠٧٦"],
    ["Daily average: phone calls 4,167.", "4,167"],
    ["Monthly averages are below. The line took 4,167 calls in all.", "4,167"],
  ])("are wrong where they are not: %s", (page, wrong) => {
    expect(
      tellTown(page)
        .filter((each) => each.startsWith(wrong))
        .join(),
    ).toMatch(/unexplained|contradicted/);
  });
});
