import { describe, expect, it } from "vitest";
import { isOfSomeChannels } from "../../../../src/verify/tie/page/isOfSomeChannels.js";
import { tellTown } from "../tellTown.js";

describe("isOfSomeChannels", () => {
  it.each([
    "Digital channels",
    "Written contact channels",
    "Non-phone channels",
    "القنوات الرقمية مجتمعة",
    "قنوات التواصل الكتابية",
    "القنوات غير الهاتفية",
  ])("knows a name of some: %s", (name) => {
    expect(isOfSomeChannels(name)).toBe(true);
  });

  it.each([
    "All channels",
    "Our channels",
    "Channels of the ministry",
    "جميع القنوات",
    "قنوات التواصل",
    "القنوات الأربع",
  ])("takes no name of all for one of some: %s", (name) => {
    expect(isOfSomeChannels(name)).toBe(false);
  });
});

/** In April 4,120 of 7,920 contacts were calls, in June 4,510 of 8,840. */
const SOUND = [
  "Month | Phone calls | Digital channels\nApril | 4,120 | 3,800\nJune | 4,510 | 4,330",
  "Month | Phone calls | Non-telephone channels\nApril | 4,120 | 3,800\nJune | 4,510 | 4,330",
  "الشهر\tالمكالمات\tالقنوات الرقمية مجتمعة\nأبريل\t4,120\t3,800\nيونيو\t4,510\t4,330",
  "الشهر\tالمكالمات\tالقنوات غير الهاتفية\nأبريل\t4,120\t3,800\nيونيو\t4,510\t4,330",
];

describe("tieOut of channels that are told as one", () => {
  it.each(SOUND)("takes a column of theirs for what the others leave: %s", (page) => {
    expect(tellTown(page)).toEqual([
      "4,120 matched contacts/calls/2024-04",
      "3,800 derived rest",
      "4,510 matched contacts/calls/2024-06",
      "4,330 derived rest",
    ]);
    expect(tellTown(page.replace("3,800", "9,300"))[1]).toBe("9,300 unexplained");
  });

  it.each([
    "Channel | April | June\nPhone calls | 4,120 | 4,510\nOnline channels combined | 3,800 | 4,330\nAll channels | 7,920 | 8,840",
    "القناة\tأبريل\tيونيو\nالمكالمات\t4,120\t4,510\nالقنوات الإلكترونية\t3,800\t4,330\nجميع القنوات\t7,920\t8,840",
  ])("takes a row of theirs for what the others leave of each month: %s", (page) => {
    expect(tellTown(page).slice(2)).toEqual([
      "3,800 derived rest",
      "4,330 derived rest",
      "7,920 matched contacts/2024-04",
      "8,840 matched contacts/2024-06",
    ]);
  });
});
