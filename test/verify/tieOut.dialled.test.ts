import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { townQuarter } from "./tie/townQuarter.js";

/** The calls come by a line that is reached by 18400. */
const reached = {
  ...townQuarter,
  channels: townQuarter.channels.map((channel) =>
    channel.id === "calls"
      ? { ...channel, contact: "18400", name: { ar: "خط المدينة", en: "City helpline" } }
      : channel,
  ),
};

const tell = (page: string) =>
  tieOut(page, reached).entries.map(({ text, outcome, figure, rule = "" }) =>
    `${text} ${outcome} ${figure ?? rule}`.trim(),
  );

describe("a short number behind a word for calling, in a list of counts", () => {
  it.each([
    "Hotline: 512\nE-mails: 3,200",
    "Telephone: 512 | E-mails: 3,200 | Social media: 1,900",
    "- E-mails: 3,200\n- Hotline: 512",
    "Social media: 1,900, telephone: 512",
    "الخط الساخن: 512\nالبريد الإلكتروني: 3,200",
    "البريد الإلكتروني: 3,200 | هاتف: 512",
  ])("is a count, and none of the report: %s", (page) => {
    expect(tell(page)).toContain("512 unexplained");
  });

  it.each([
    ["E-mails: 3,200\nHotline: 18400", "18400 classed phone"],
    ["E-mails: 3,200\n\nContact us\nHotline: 512", "512 classed phone"],
    ["E-mails: 3,200\n\nHotline: 512\nOpen on weekdays", "512 classed phone"],
    ["E-mails: 3,200\nHotline: 512\nE-mail: desk@example.org", "512 classed phone"],
    ["البريد الإلكتروني: 3,200\n\nالخط الساخن: 512", "512 classed phone"],
    ["We had 24,500 contacts.\nHotline: 512", "512 classed phone"],
  ])("is a telephone number if the report has it, or nothing beside it is a count of a channel: %s", (page, entry) => {
    expect(tell(page)).toContain(entry);
  });
});

describe("a telephone number of the report", () => {
  it.each(["City helpline: 14800", "City helpline: 18200", "Hotline: 1840", "خط المدينة: 14800", "هاتف: 18040"])(
    "is not told with a slip of the hand: %s",
    (page) => {
      expect(tell(page)).toEqual([expect.stringMatching(/^\d+ unexplained$/)]);
    },
  );

  it.each(["City helpline: 18400", "خط المدينة: 18400", "Hotline: 15300", "هاتف: 17900", "Hotline: 184"])(
    "is right, or that of others: %s",
    (page) => {
      expect(tell(page).join()).not.toMatch(/unexplained|contradicted/);
    },
  );

  it("is held to none of three digits, and to none that another channel has", () => {
    expect(tieOut("City helpline: 148", townQuarter).findings).toEqual([]);
    const night = { id: "night", kind: "phone", contact: "14800", months: {} };
    expect(tieOut("Hotline: 14800", { ...reached, channels: [...reached.channels, night] }).findings).toEqual([]);
  });
});
