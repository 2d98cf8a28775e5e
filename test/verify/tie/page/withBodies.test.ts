import { describe, expect, it } from "vitest";
import { withBodies } from "../../../../src/verify/tie/page/withBodies.js";
import { tellTown } from "../tellTown.js";

const HEAD = "\tQ1 2024\tQ2 2024\tChange";
const CALLS = "Phone calls\t11,000\t12,500\t+13.6%";

describe("rows behind an empty line", () => {
  it("are of the table above where they are as wide and have no head", () => {
    const open = "Tickets open\t540\t420\t−22.2%";
    expect(withBodies(`Title\n\n${HEAD}\n${CALLS}\n\n${open}\n${open}\n\n${open}\nEnd`)).toBe(
      `Title\n\n${HEAD}\n${CALLS} \n${open}\n${open} \n${open}\nEnd`,
    );
    expect(withBodies(`القناة\tمارس\tأبريل\nالمكالمات\t١٠\t٢٠\n\nالتذاكر\t٥\t٦`)).toBe(
      `القناة\tمارس\tأبريل\nالمكالمات\t١٠\t٢٠ \nالتذاكر\t٥\t٦`,
    );
  });

  it.each([
    `${HEAD}\n${CALLS}\n\n\tQ3 2023\tQ4 2023\tChange\n${CALLS}`,
    `${HEAD}\n${CALLS}\n\nTickets\t540\t420`,
    `${HEAD}\n${CALLS}\n\n\n${CALLS}`,
    `${CALLS}\n${CALLS}\n\n${CALLS}`,
    "Channel\tQ2 2024\nPhone calls\t12,500\n\nTickets open\t420",
    `${HEAD}\n${CALLS}\n\nThe table ends.`,
  ])("are left where they are: %s", (text) => {
    expect(withBodies(text)).toBe(text);
  });

  it("have the columns of the head", () => {
    const table = (open: string, closed: string) =>
      `${HEAD}\n${CALLS}\n\nTickets open\t${open}\nTickets closed\t${closed}`;
    expect(tellTown(table("540\t420\t−22.2%", "8,460\t9,580\t+13.2%")).join()).not.toMatch(/unexplained|contradicted/);
    expect(tellTown(table("540\t420\t−22.2%", "8,460\t8,460\t+13.2%"))).toContain(
      "8,460 contradicted tickets/2024-Q2/closed",
    );
  });
});
