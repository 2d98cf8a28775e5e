import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const last = (text: string) => {
  const entry = tieOut(text, careQuarter).entries.findLast(({ outcome }) => outcome !== "classed");
  return `${entry?.text} ${entry?.outcome} ${entry?.figure}`;
};

// 2,104 + 37,921 + 260 - 38,412 = 1,873; without those reopened 1,613.
describe("what an account of the tickets ends with", () => {
  it.each([
    "We started with 2,104 tickets, 37,921 were opened, 38,412 closed and 260 reopened, so that 1,873 were carried into 2025.",
    "بدأ الربع بـ 2,104 تذكرة، وفُتحت 37,921 تذكرة وأُغلقت 38,412 تذكرة وأُعيد فتح 260، ورُحّلت 1,873 تذكرة إلى عام 2025.",
  ])("is held to what the report says is left: %s", (text) => {
    expect(last(text)).toBe("1,873 matched tickets/2024-Q3/carried-forward");
    expect(last(text.replace("1,873", "1,613"))).toBe("1,613 contradicted tickets/2024-Q3/carried-forward");
  });

  it("is held to nothing where it is of another time, or of a part of them", () => {
    const page = "We started with 2,104 tickets, 37,921 were opened, 38,412 closed and 260 reopened.";
    expect(last(`${page} In 2023, 1,613 were carried forward.`)).toMatch(/unexplained/);
    expect(last(`${page} By the end of October another 980 had been closed.`)).toMatch(/unexplained/);
  });
});

describe("tickets open or closed", () => {
  it("are all of them", () => {
    expect(last("Of all complaints 59.8% are those of the 40,285 tickets open or closed.")).toBe(
      "40,285 matched tickets/2024-Q3/total",
    );
    expect(last("There were 40,528 tickets open or closed.")).toBe("40,528 contradicted tickets/2024-Q3/total");
    expect(last("بلغ عدد التذاكر 40,285 تذكرة مفتوحة أو مغلقة.")).toBe("40,285 matched tickets/2024-Q3/total");
  });
});

describe("tickets that were carried, told with their number between", () => {
  it("go where they are said to go", () => {
    expect(last("ورُحّلت 1,873 تذكرة إلى الربع الرابع.")).toBe("1,873 matched tickets/2024-Q3/carried-forward");
    expect(last("ورُحّلت 2,104 تذكرة من الربع الثاني.")).toBe("2,104 matched tickets/2024-Q3/brought-forward");
    expect(last("ورُحّلت 2,104 تذكرة إلى الربع الرابع.")).not.toMatch(/matched/);
  });
});
