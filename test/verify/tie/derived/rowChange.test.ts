import { expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

const heads =
  "| Indicator | H2 2023 | H1 2024 | Change |\n|---|---|---|---|\n| Tickets opened | 6,550 | 6,950 | +6.1% |\n";
const openings = (change: string) =>
  tellDesk(`${heads}| Open at the end of the period | 410 | 350 | ${change} |\n`).at(-1);

// 350 is 60 or 14.6 % fewer than 410: one of them is what is open, the other what is carried forward.
it("is that of what was left, by whichever of its two names each cell is known", () => {
  expect(openings("-14.6%")).toBe("-14.6% derived tickets/2023-H2/open + tickets/2024-H1/open");
  expect(
    tellDesk("المؤشر\tالنصف الثاني 2023\tالنصف الأول 2024\tنسبة التغير\nالتذاكر المتبقية\t410\t350\t-14.6%\n").at(-1),
  ).toBe("-14.6% derived tickets/2023-H2/open + tickets/2024-H1/open");
});

it("is no other change", () => {
  expect(openings("-16.4%")).not.toMatch(/derived|matched/);
  expect(openings("+14.6%")).not.toMatch(/derived|matched/);
});
