import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the difference between two counts", () => {
  it("is seen behind their shares", () => {
    // 12,500 - 3,200 = 9,300
    const text = "Calls came to 12,500 (51.0%) and e-mails to 3,200 (13.1%), a difference of 9,300.";
    expect(tellTown(text).at(-1)).toBe("9,300 derived change");
    expect(tellTown(text.replace("9,300", "9,030")).at(-1)).toBe("9,030 unexplained");
  });
});
