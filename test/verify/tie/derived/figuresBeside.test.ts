import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the difference between two counts", () => {
  it("is seen behind their shares", () => {
    // 12,500 - 3,200 = 9,300
    const text = "Calls came to 12,500 (51.0%) and e-mails to 3,200 (13.1%), a difference of 9,300.";
    expect(tellTown(text).at(-1)).toBe("9,300 derived change");
    expect(tellTown(text.replace("9,300", "9,030")).at(-1)).toBe("9,030 contradicted change");
  });
});

describe("the difference of what two counts should be", () => {
  it("is seen where they are wrong", () => {
    // Of each other's month: 4,510 are 640 more than 3,870.
    const text = "June was busiest, with 3,870 calls.\nMay had 4,510.\nThe gap between the two months was 640 calls.";
    expect(tellTown(text)).toEqual([
      "3,870 contradicted contacts/calls/2024-06",
      "4,510 contradicted contacts/calls/2024-05",
      "640 matched contacts/calls/2024-06/month-change",
    ]);
  });
});
