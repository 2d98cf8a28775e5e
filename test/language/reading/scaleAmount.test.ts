import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const valuesOf = (text: string) => readFigures(text).map((figure) => ("value" in figure ? figure.value : figure.text));

it("takes m for millions where the text counts in them before", () => {
  expect(valuesOf("Firms received 6.02m complaints, after 4.29m in the first half.")).toEqual([
    6_020_000,
    4_290_000,
    // The half year is a period.
    "first half",
  ]);
});

it.each(["A pipe of 4.29m was laid.", "Firms received 6.02m complaints behind a wall 4.29m high."])(
  "takes m for metres in %s",
  (text) => {
    expect(valuesOf(text)).toContain(4.29);
  },
);

it.each<[text: string, value: number]>([
  ["بقيمة 3.5 تريليون ريال", 3.5e12],
  ["بقيمة 2 تريليون ريال", 2e12],
  ["SAR 2 trillion", 2e12],
  ["بقيمة ملياري ريال", 2e9],
  ["USD 1.2m", 1.2e6],
])("reads the scale of an amount of money: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "money", value }]);
});

it("takes m for millions where the text writes bn for billions", () => {
  expect(valuesOf("Losses came to $3bn, the reports to 4.7m.")).toEqual([3e9, 4_700_000]);
  expect(valuesOf("Losses came to $3bn, behind a wall 4.7m high.")).toEqual([3e9, 4.7]);
});

it("reads millions of passengers, and millions as wire services write them", () => {
  expect(readFigures("The airport had 31.4m pax")).toMatchObject([
    { kind: "count", value: 31_400_000, noun: "person" },
  ]);
  expect(valuesOf("Arrivals pass 5 mln, spending 2 bln")).toEqual([5_000_000, 2e9]);
});

it.each<[text: string, value: number, currency: string]>([
  ["20m SAR", 20_000_000, "SAR"],
  ["5m ريال", 5_000_000, "SAR"],
  ["1.5m dollars", 1_500_000, "USD"],
])("reads millions before a currency: %s", (text, value, currency) => {
  expect(readFigures(text)).toMatchObject([{ kind: "money", value, currency, text }]);
});

it.each<[text: string, units: number, noun: string]>([
  ["one thousand, two hundred calls", 1200, "call"],
  ["two million, three hundred thousand calls", 2_300_000, "call"],
  ["six hundred and forty-nine thousand, nine hundred and forty calls", 649_940, "call"],
  ["one million, two hundred thousand, three hundred and five new complaints", 1_200_305, "complaint"],
])("adds what stands behind the comma of an English thousand in words: %s", (text, units, noun) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", units, noun }]);
});

it.each<[text: string, ...values: number[]]>([
  ["two thousand, one hundred of them by phone", 2000, 100],
  ["five thousand, twenty calls among them", 5000, 20],
  ["two thousand, three thousand calls", 2000, 3000],
  ["20 thousand, two hundred calls", 20_000, 200],
])("leaves another number behind a comma alone: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

it.each<[text: string, ...values: number[]]>([
  ["Of one thousand, two hundred tickets were closed.", 1000, 200],
  ["Out of one thousand, two hundred contacts came by e-mail.", 1000, 200],
  ["Of a total of one thousand, two hundred tickets were closed.", 1000, 200],
  ["We know that out of the one thousand, two hundred contacts came by e-mail.", 1000, 200],
  ["When contacts passed one thousand, two hundred contacts waited.", 1000, 200],
  ["In May, although we had one million, two hundred thousand calls were missed.", 1_000_000, 200_000],
  ["- Of one thousand, two hundred tickets were closed.", 1000, 200],
  ["one thousand, one hundred percent", 1000, 100],
  ["one thousand, one hundred per cent", 1000, 100],
])("keeps the number that a clause ends with apart from the next, and a percentage: %s", (text, ...values) => {
  expect(valuesOf(text).filter((value) => typeof value === "number")).toEqual(values);
});

it.each<[text: string, value: number]>([
  ["We took a total of one thousand, two hundred calls.", 1200],
  ["They rose to an average of one thousand, two hundred calls.", 1200],
  ["After the change, one thousand, two hundred calls came.", 1200],
  ["It cost one thousand, two hundred riyals.", 1200],
])("adds what stands behind the comma of a number that ends no clause: %s", (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});

it.each(["one million, ", "one million, half a million, ", "one million, one thousand five hundred million, "])(
  "reads a long list of thousands in words as fast as any other text: %s",
  (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const start = performance.now();
    expect(readFigures(text).length).toBeGreaterThan(2000);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);

it.each<[text: string, units: number, kind: string]>([
  ["3 ملايين ومئتي ألف مكالمة", 3_200_000, "count"],
  ["٢١ مليونًا وألفين و٨١١ زيارة", 21_002_811, "count"],
  ["3 ملايين وخمسمئة ألف وأربعمئة مكالمة", 3_500_400, "count"],
  ["3 مليارات ومئتي مليون ريال", 3_200_000_000, "money"],
])("adds the thousands in words to millions in digits: %s", (text, units, kind) => {
  expect(readFigures(text)).toMatchObject([{ kind, units }]);
});

it("adds no thousands of another thing to millions", () => {
  expect(valuesOf("3 ملايين مكالمة ومئتي ألف رسالة، و2.5 مليون ومئتي ألف")).toEqual([3e6, 200_000, 2_500_000, 200_000]);
});

it.each<[text: string, value: number, currency: string]>([
  ["£3.4 m was spent", 3_400_000, "GBP"],
  ["SAR 2.5 m", 2_500_000, "SAR"],
  ["$12 M", 12_000_000, "USD"],
  ["SAR 12 k", 12_000, "SAR"],
])("reads the letter apart from an amount of money: %s", (text, value, currency) => {
  expect(readFigures(text)).toMatchObject([{ kind: "money", value, currency }]);
});

it("reads no letter apart from another number", () => {
  expect(valuesOf("A pipe of 4.2 m, 12 k")).toEqual([4.2, 12]);
});

it.each<[text: string, ...values: number[]]>([
  ["SAR 500 M/s Al Rajhi", 500],
  ["£20 M–F", 20],
  ["$200 K-12 schools", 200, 12],
  ["SAR 500 K. Ahmed", 500],
  ["A fine of SAR 500 (M. Ali)", 500],
  ["SAR 120 m³ of water", 120],
  ["A fee of 20 riyals applies within 500 m of the centre", 20, 500],
  ["A fee of 20 riyals (500 m away)", 20, 500],
  ["Fees in riyals; 500 m away", 500],
  ["رسوم بالريال؛ على بعد 500 m", 500],
])("reads no letter of a name or a measure behind money: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

it.each<[text: string, ...values: number[]]>([
  ["Revenue was £3 m and 4,500 calls came", 3_000_000, 4500],
  ["Revenue was £3m and 4,500 calls came", 3_000_000, 4500],
  ["Revenue was £3 million and 4,500 calls came", 3_000_000, 4500],
  ["Fees came to SAR 3 million and 4,500 tickets were opened", 3_000_000, 4500],
  ["£3 m–£5 m. The rest came later", 3_000_000, 5_000_000],
  ["In 2021 SAR 3.4 m, in all", 2021, 3_400_000],
])("adds nothing to what a letter scales: %s", (text, ...values) => {
  expect(valuesOf(text).map(Number)).toEqual(values);
});

it.each<[text: string, value: number]>([
  ["Portal visits: 2.4M", 2_400_000],
  ["Fines came to ₦18.5m last year", 18_500_000],
  ["Fines came to ₱18.5m last year", 18_500_000],
  // A name, and what is measured.
  ["The 3M depot", 3],
  ["A fence of 2.4m was built", 2.4],
])("reads the letter of millions behind decimals or money: %s", (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});

it("joins thousands in words that a comma parts where digits in brackets say them again", () => {
  expect(valuesOf("The office took two thousand, three hundred and sixteen (2,316) reports")).toEqual([2316, 2316]);
  expect(valuesOf("Of two thousand, three hundred (300) were late")).toEqual([2000, 300, 300]);
});

it("takes m for millions before things in the plural, decimals before it", () => {
  expect(valuesOf("8.4 complaints on a base of 3.7m connections")).toEqual([8.4, 3_700_000]);
  expect(valuesOf("a wall 3.7m across, 3.7m less than before")).toEqual([3.7, 3.7]);
});

it.each<[text: string, kind: string, value: number]>([
  ["₹45.6 Cr", "money", 456e6],
  ["Rs. 1,200 cr. was paid", "money", 12e9],
  ["Rs 12 CR", "money", 12e7],
  ["₹1.5 lakh cr", "money", 15e11],
  ["1.5 Cr beneficiaries", "count", 15e6],
  ["$1.2B", "money", 1.2e9],
  ["£3b", "money", 3e9],
  ["1.2B calls", "count", 1.2e9],
])("reads an abbreviated crore and billion: %s", (text, kind, value) => {
  expect(readFigures(text)).toMatchObject([{ kind, value }]);
});

it.each<[text: string, kind: string, printed: string]>([
  ["Form 5B", "other", "5"],
  ["Section 3.2b", "other", "3.2"],
  ["12 CR were raised", "number", "12"],
])("reads no scale in a name: %s", (text, kind, printed) => {
  expect(readFigures(text)).toMatchObject([{ kind, text: printed }]);
});

it.each<[text: string, value: number]>([
  ["1 crore 20 lakh calls", 12_000_000],
  ["12 lakh 35 thousand complaints", 1_235_000],
  ["₹1 crore 20 lakh", 12_000_000],
  ["1 lakh 20 thousand 500", 120_500],
  ["1 million 200 thousand", 1_200_000],
  ["1 مليون 200 ألف مكالمة", 1_200_000],
])("adds what has a smaller scale right behind: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ value }]);
});

it.each<[text: string, ...values: number[]]>([
  ["12 thousand 3 thousand", 12_000, 3000],
  ["20 lakh 1 crore", 2_000_000, 10_000_000],
  ["2 million, 300 thousand", 2_000_000, 300_000],
  ["2 million 1.5 thousand", 2_000_000, 1500],
  ["3 million calls 20 thousand complaints", 3_000_000, 20_000],
])("adds nothing else: %s", (text, ...values) => {
  expect(readFigures(text).map((each) => "value" in each && each.value)).toEqual(values);
});
