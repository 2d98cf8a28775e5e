import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellTown } from "../tellTown.js";

/** Of 2,500 who were asked 1,000 rated: 750 were satisfied, and 90, or 9 %, were not, of which 90 % is a slip. */
const report = {
  period: "2024-Q2",
  channels: [],
  satisfaction: [
    {
      id: "desk",
      agency: { ar: "مكتب الخدمة", en: "Service desk" },
      scale: { min: 1, max: 5 },
      ratings: { "1": 30, "2": 60, "3": 160, "4": 350, "5": 400 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 2500,
      window: "asked-and-answered-inside",
    },
  ],
} as const;
const last = (text: string) => {
  const rated =
    "تقرير الربع الثاني ٢٠٢٤\n\nس: وهل أنتم راضون عن رضا الناس؟\nج: قيّم مكتب الخدمة 1,000 شخص من أصل 2,500 سُئلوا، وعبّر 750 منهم عن رضاهم، أي 75.0%.";
  const { text: number, outcome } = tieOut(`${rated} ${text}`, report).entries.at(-1) ?? {};
  return `${number} ${outcome}`;
};

it.each(["نسعى إلى 90%.", "نطمح للوصول إلى نسبة 90%."])("is what is aimed at, and no slip of a figure: %s", (text) => {
  expect(last(text)).toBe("90% classed");
});

it("is no aim where it was reached", () => {
  expect(last("وكانت 90%.")).toBe("90% contradicted");
});

// Of all contacts 13.1 % were e-mails: 33.1 % is a slip of it.
it.each([
  "E-mails made up 13.1% of contacts. The strategy wants that share to reach 33.1% by 2030.",
  "E-mails made up 13.1% of contacts, and we aim to lift it to 33.1% by 2030.",
  "E-mails made up 13.1% of contacts; by 2030 it is meant to be 33.1%.",
  "E-mails made up 13.1% of contacts, short of the 33.1% target of our charter.",
  "شكل البريد الإلكتروني 13.1% من التواصل، فيما تستهدف الاستراتيجية الرقمية الوطنية الوصول إلى 33.1% بحلول عام 2030.",
  "شكل البريد الإلكتروني 13.1% من التواصل، ونعمل على رفعها إلى 33.1% بنهاية العام القادم.",
  "شكل البريد الإلكتروني 13.1% من التواصل، وتسعى الوزارة إلى أن تبلغ 33.1% في عام 2030.",
])("is what is aimed at behind whoever aims: %s", (text) => {
  expect(tellTown(text)).toEqual(["13.1% matched contacts/emails/2024-Q2/share-of-channels", "33.1% classed target"]);
});

it.each([
  "People who want to reach us sent 3,300 e-mails.",
  "We aim to be open to all and received 3,300 e-mails.",
  "نعمل على رفع كفاءة الموظفين وقد تلقينا 3,300 رسالة بريد إلكتروني.",
  "تهدف الخدمة إلى الوصول إلى الجميع، ووصل إلى المركز 3,300 رسالة بريد إلكتروني.",
])("is no aim what came while something was aimed at: %s", (text) => {
  expect(tellTown(text)).toEqual(["3,300 contradicted contacts/emails/2024-Q2"]);
});
