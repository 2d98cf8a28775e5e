import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const moneyOf = (text: string) =>
  readFigures(text).map((each) => (each.kind === "money" ? `${each.value} ${each.currency}` : each.text));

it.each<[text: string, ...money: string[]]>([
  ["The levy is S$4,500 (US$3,300).", "4500 SGD", "3300 USD"],
  ["HK$ 1.2 million, A$70, C$90, NZ$15, USD$5 and $20", "1200000 HKD", "70 AUD", "90 CAD", "15 NZD", "5 USD", "20 USD"],
  // Of the dollars of others we do not say whose they are.
  ["It cost R$300 or XC$40", "300 undefined", "40 undefined"],
  ["A total of 12 thousand Omani riyals and 300 Kuwaiti dinars", "12000 OMR", "300 KWD"],
  ["75 Moroccan dirhams, 4.5 million Algerian dinars", "75 MAD", "4500000 DZD"],
  ["بمبلغ 7000 دينار عراقي و 200 ريال عُماني", "7000 IQD", "200 OMR"],
  ["غرامات قدرها 900 درهم مغربي، و450 دينار أردني، و3 ملايين ريال قطري", "900 MAD", "450 JOD", "3000000 QAR"],
  ["500 مليون درهم إماراتي و12 UAE dirhams", "500000000 AED", "12 AED"],
  ["5 ريالات سعودية و6 دنانير كويتية", "5 SAR", "6 KWD"],
  // What names no country takes that of the text, if there is one; what several countries have says nothing.
  ["غرم 26725 ريالا عمانيا ثم 1626 ريالا و(70) ريالاً و5 SR", "26725 OMR", "1626 OMR", "70 OMR", "5 SAR"],
  ["500 ريال عُماني و500 ريال قطري", "500 OMR", "500 QAR"],
  [
    "12 مليار ريال و7 ملايين دينار و80 dirhams و45 درهما",
    "12000000000 SAR",
    "7000000 undefined",
    "80 undefined",
    "45 undefined",
  ],
  // What is no country says nothing of the money, and a code is no adjective's unit.
  ["دفع 500 ريال شهري", "500 SAR"],
  ["In 2012 US SAR 500 was paid", "2012", "500 SAR"],
  ["12 Saudi complaints about riyals, 7 Iraqi complaints about dinars", "12", "7"],
])("reads whose money it is: %s", (text, ...money) => {
  expect(moneyOf(text)).toEqual(money);
});

it("keeps the bracket before the currency out of the amount", () => {
  expect(readFigures("غرامة (4100) دينار")).toMatchObject([{ kind: "money", value: 4100, text: "4100" }]);
});

it.each<[text: string, money: string, printed: string]>([
  ["A change of -£500.", "-500 GBP", "-£500"],
  ["−$500", "-500 USD", "−$500"],
  ["(-US$500)", "-500 USD", "-US$500"],
  ["the balance was -SAR 1,200 then", "-1200 SAR", "-SAR 1,200"],
  ["-Rs. 12.5 crore", "-125000000 INR", "-Rs. 12.5 crore"],
  ["Deficit\t–€5.5m", "-5500000 EUR", "–€5.5m"],
])("reads the minus before the sign or code of a currency: %s", (text, money, printed) => {
  expect(moneyOf(text)).toEqual([money]);
  expect(readFigures(text)).toMatchObject([{ text: printed }]);
});

it.each<[text: string, ...money: string[]]>([
  ["£300-£500", "300 GBP", "500 GBP"],
  ["£300 -£500", "300 GBP", "500 GBP"],
  ["£300 – £500", "300 GBP", "500 GBP"],
  ["- £500 was spent", "500 GBP"],
  ["non-SAR 500", "500 SAR"],
  ["-£0", "0 GBP"],
])("takes no dash of a range, a list or a word for a minus: %s", (text, ...money) => {
  expect(moneyOf(text)).toEqual(money);
});

it.each<[text: string, money: string]>([
  ["1,250 جنيه إسترليني", "1250 GBP"],
  ["1,250 جنيهاً استرلينياً", "1250 GBP"],
  ["مليون جنيه سوداني", "1000000 SDG"],
  ["1,250 ريال يمني", "1250 YER"],
  ["7 ريالات يمنية", "7 YER"],
  ["7 ريالات قطرية", "7 QAR"],
  ["15 ديناراً أردنياً", "15 JOD"],
  ["1,250 دولار أسترالي", "1250 AUD"],
  ["30 دولاراً كندياً", "30 CAD"],
  ["1,250 ليرة لبنانية", "1250 undefined"],
  ["500 Egyptian pounds", "500 EGP"],
  ["500 Australian dollars", "500 AUD"],
  ["1,250 جنيه مصري", "1250 EGP"],
  ["1,250 دولار أمريكي", "1250 USD"],
])("reads whose a currency is: %s", (text, money) => {
  expect(moneyOf(text)).toEqual([money]);
});

it.each<[text: string, ...money: string[]]>([
  ["غرامة ر.س 5,000", "5000 SAR"],
  ["رسوم د.إ ٥٠٠ للطلب", "500 AED"],
  ["500 د.م.", "500 MAD"],
  ["500 ر.ق و120 د.ب", "500 QAR", "120 BHD"],
  ["Dhs 500 and JD 120", "500 AED", "120 JOD"],
  ["500 ر.س 300 شكوى", "500 SAR", "300"],
])("reads abbreviated currencies, before their amount, too: %s", (text, ...money) => {
  expect(moneyOf(text)).toEqual(money);
});
