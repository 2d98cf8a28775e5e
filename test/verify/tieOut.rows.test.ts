import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";

const tie = (...rows: readonly string[]) => tieOut(rows.join("\n"), careQuarter);

// 916,502 calls (312,480, 298,115 and 305,907 by month) reach the ministry by 937; there were 135,243 chats.

describe("a row whose label the report does not have", () => {
  it("is not the total of all for its total", () => {
    expect(tie("Channel\tTotal", "Hotline\t916,502", "WhatsApp\t135,243").status).toBe("passed");
    const all = tie(
      "Channel\tJuly\tAugust\tSeptember\tTotal",
      "Hotline\t312,480\t298,115\t305,907\t916,502",
      "WhatsApp\t42,218\t45,903\t47,122\t135,243",
      "Total\t354,698\t344,018\t353,029\t1,051,745",
    );
    expect(all.status).toBe("passed");
  });

  it("is named by the number of its channel", () => {
    expect(tie("القناة\tالإجمالي", "مركز الاتصال 937\t916,502", "واتساب\t135,243").status).toBe("passed");
    const swapped = tie("القناة\tالإجمالي", "مركز الاتصال 937\t135,243", "واتساب\t916,502");
    expect(swapped.entries.flatMap(({ outcome, figure }) => (outcome === "contradicted" ? [figure] : []))).toEqual([
      "contacts/calls/2024-Q3",
      "contacts/whatsapp/2024-Q3",
    ]);
  });

  it("is no part of the row above, and unexplained where its number is no figure", () => {
    const { entries } = tie("Channel\tTotal", "Telephone\t916,502", "Fax\t12", "WhatsApp\t135,243");
    expect(entries.map(({ outcome }) => outcome)).toEqual(["matched", "unexplained", "matched"]);
    expect(tie("Channel\tTotal", "Kiosk\t917,502", "WhatsApp\t135,243").status).toBe("incomplete");
  });

  it("leaves the total of all what it is", () => {
    expect(tie("Channel\tTotal", "Hotline\t916,502", "WhatsApp\t135,243", "Total\t1,051,746").status).toBe("failed");
  });
});

// 38,412 closed + 1,873 open = 40,285 tickets.
describe("a row of tickets below the row of a channel", () => {
  it("is not that channel's", () => {
    expect(tie("Count\tThird quarter", "WhatsApp\t135,243", "Tickets\t40,285").status).toBe("passed");
    expect(tie("العدد\tالربع الثالث", "واتساب\t135,243", "التذاكر\t40,285").status).toBe("passed");
    expect(tie("Count\tThird quarter", "WhatsApp\t135,243", "Tickets\t40,258").status).toBe("failed");
  });
});
