import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

// Of 3,100 cases: late wages 1,240 (40 %), end-of-service pay 806 (26 %), contract terms 558 (18 %), working hours 310 (10 %).
describe("a count before the share of the part that is named", () => {
  it.each([
    "Contract terms came third with 310 cases (18%).",
    "Contract terms: 310 (18%)",
    "بنود العقد في المرتبة الثالثة بواقع 310 حالات (18%).",
  ])("is no other part's: %s", (text) => {
    expect(tellDesk(text)).toEqual([
      "310 contradicted causes/contract/2024-H1",
      "18% matched causes/contract/2024-H1/share-of-cases",
    ]);
    expect(tellDesk(text.replace("310", "558"))[0]).toBe("558 matched causes/contract/2024-H1");
  });

  it("is left open where the share is the other's as well", () => {
    expect(tellDesk("Contract terms: 310 (10%)")[0]).toBe("310 unexplained");
  });
});

describe("a share of the whole that several are parts of", () => {
  it.each([
    "26% of complaints were about contract terms.",
    "Contract terms made up 26% of complaints.",
    "شكلت بنود العقد 26% من الشكاوى.",
  ])("is no other part's: %s", (text) => {
    expect(tellDesk(text)).toEqual(["26% contradicted causes/contract/2024-H1/share-of-cases"]);
    expect(tellDesk(text.replace("26%", "18%"))).toEqual(["18% matched causes/contract/2024-H1/share-of-cases"]);
  });

  it("is that of the part behind a count of another", () => {
    const text = (share: string) =>
      `End-of-service pay led to 806 complaints, contract terms to ${share} of complaints.`;
    expect(tellDesk(text("18%"))[1]).toBe("18% matched causes/contract/2024-H1/share-of-cases");
    expect(tellDesk(text("26%"))[1]).toBe("26% contradicted causes/contract/2024-H1/share-of-cases");
  });

  it("may be that of the other, which is named, too", () => {
    expect(tellDesk("Among those about contract terms, 26% of all, is also end-of-service pay.").join()).not.toMatch(
      /contradicted/,
    );
    expect(tellDesk("After late wages, end-of-service pay made up 26% of complaints.")).toEqual([
      "26% matched causes/gratuity/2024-H1/share-of-cases",
    ]);
  });
});
