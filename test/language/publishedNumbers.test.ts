import { expect, it } from "vitest";
import { readFigures } from "../../src/language/readFigures.js";
import type { FigureReading } from "../../src/language/reading/FigureReading.js";

/** A reading in one line: kind, value or name, then what else it says. */
function brief(reading: FigureReading): string {
  if ("code" in reading) return `${reading.kind} ${reading.code}`;
  if ("period" in reading)
    return `${reading.kind} ${reading.period}${reading.endYear === undefined ? "" : `/${reading.endYear}`}`;
  const { kind, value, noun, currency, bound } = reading;
  return [kind, value, noun, currency, bound].filter((part) => part !== undefined).join(" ");
}

const read = (text: string): string[] => readFigures(text).map(brief);

it.each<[text: string, ...readings: string[]]>([
  ["Number of applications received 214", "number 214"],
  [
    "In May the number of grievances stood at 633, and the number reached 702 in June",
    "month 05",
    "number 633",
    "number 702",
    "month 06",
  ],
  ["The 7777 citizens' complaint hotline took 5,210 calls", "phone 7777", "count 5210 call"],
  ["Since 2019 the 995 service has been free", "year 2019", "phone 995"],
  ["The 320 service-related complaints and the 85 service quality enquiries", "count 320 service", "count 85 service"],
  ["The 999 service handles calls", "phone 999"],
  ["The team had '999' calls all night", "phone 999"],
  ["زادت مكالمات «911» ليلا", "phone 911"],
  ["In March, 112 callers reported police delays", "month 03", "number 112"],
  ["WhatsApp handled 12500000 messages, عبر واتساب 12500000 رسالة", "count 12500000 message", "count 12500000 message"],
  ["بلغت 600000000 ريال", "money 600000000 SAR"],
  ["Satisfaction was 4.2 and 85.5% answered", "number 4.2", "percent 85.5"],
  ["It rose 10 – 12.5%", "percent 10", "percent 12.5"],
  ["عدد المصابين 20 و30% منهم", "number 20", "percent 30"],
  ["The emergency number was 997; the number of online requests received 183", "phone 997", "number 183"],
  ["The police station took 112 calls about noise", "count 112 call"],
  ["Most 911 calls to the police came at night", "phone 911"],
  [
    "The ambulance service took 3,214 more 999 calls, and NHS 111 took 2,145",
    "number 3214",
    "phone 999",
    "phone 111",
    "number 2145",
  ],
  ["Through Direct Line 163 and the WhatsApp service (55512345)", "phone 163", "phone 55512345"],
  ["The call centre (Tel: 600 52 3344) is open", "phone 600523344"],
  ["The non-emergency number 555-7301", "phone 555-7301"],
  ['عبر مركز البلاغات 955، وعبر رقم شرطة النجدة "18"', "phone 955", "phone 18"],
  ["من محافظة أولى «4710»، ومن ثانية «31288» قضية", "number 4710", "count 31288 case"],
  ["The fund recovered R214 730 118,40 in the year", "money 214730118.4 ZAR"],
  ["An award of 214 730 118 was paid", "number 214730118"],
  ["• 41 206 walks in total", "number 41206"],
  ["Refunds worth Rs. 4.2 crore, and 812 Rs.3.1 lakh", "money 42000000 INR", "number 812", "money 310000 INR"],
  [
    "Tk 12.5 crore, ₦3,000, RM2,500, QR 900, 700QR, Shs. 4,000 and R12.5m",
    "money 125000000 BDT",
    "money 3000 NGN",
    "money 2500 MYR",
    "money 900 QAR",
    "money 700 QAR",
    "money 4000",
    "money 12500000 ZAR",
  ],
  ["غرامات قدرها 14 مليون سنتيم", "money 14000000"],
  [
    "30 thousand 512 complaints, three lac seven hundred and 1.5 lakh crore",
    "count 30512 complaint",
    "number 300700",
    "number 1500000000000",
  ],
  [
    "نحو 3 آلاف وسبعمئة بلاغ، و(12) ألف و(418) حادثا، و4 ترليون",
    "count 3700 report about",
    "count 12418 incident",
    "number 4000000000000",
  ],
  ["Up by .35 per cent, a 4.7%increase, or four-percentage points", "percent 0.35", "percent 4.7", "points 4"],
  ["Up 3.1 and 12.4 per cent, respectively", "percent 3.1", "percent 12.4"],
  ["Blue 1 – 64.5 per cent", "number 1", "percent 64.5"],
  ["ما بين 30 و40%", "percent 30", "percent 40"],
  ["بزيادة 4،2 بالمائة (18،3)% و(12،4) مليون", "percent 4.2", "percent 18.3", "number 12400000"],
  ["5.31 لكل مئة ألف", "number 5.31", "number 100000"],
  ["Requests closed in the quarter (1 April to 30 June 2024)", "date 2024-04-01", "date 2024-06-30"],
  ["17 stage one complaints and 4 stage-two complaints", "number 17", "number 4"],
  ["Circular No. 4/2021 and circular No. 2021-06", "other 4/2021", "other 2021-06"],
  [
    "خلال العام الماضي 2022، ارتفع من 5210 سنة 2021 إلى 6330 سنة 2022",
    "year 2022",
    "number 5210",
    "year 2021",
    "number 6330",
    "year 2022",
  ],
  ["The year 2021- 22", "year 2021/2022"],
  ["ملفان، وملف طلب توجيه واحد، وحادثة واحدة", "count 2 case", "count 1 case", "count 1 incident"],
])("reads numbers as they are published: %s", (text, ...readings) => {
  expect(read(text)).toEqual(readings);
});

it.each<[text: string, ...readings: string[]]>([
  ["Call the number 1950", "phone 1950"],
  ["Staff took 300 helpline calls and 250 service requests", "number 300", "count 250 request"],
  ["Staff took 911 calls about bins", "count 911 call"],
  ["More than 911 calls reached the police", "count 911 call over"],
  ["The 12 hotlines and the 2015 service review", "number 12", "year 2015"],
  ["paid 500 dollars 300 times", "money 500 USD", "count 300 time"],
  ["500 SR 300 SR", "money 500 SAR", "money 300 SAR"],
  ["On page 12 345 people are named", "ordinal 12", "count 345 person"],
  ["Row 12 345 678 cells", "number 12", "number 345", "number 678"],
  ["20 thousand, 415 of them new", "number 20000", "number 415"],
  ["5 million 200 calls", "number 5000000", "count 200 call"],
  ["Between 5 – 7 per cent", "percent 5", "percent 7"],
  ["A total of 2018, up by 40", "number 2018", "number 40"],
  ["Of 2,300, a total of 2018", "number 2300", "number 2018"],
  ["Received 2018, closed 1744 and opened 1,022", "number 2018", "number 1744", "number 1022"],
  ["خلال العام الماضي 2022 شكوى", "count 2022 complaint"],
  ["In 2022 - 23 complaints came", "year 2022", "count 23 complaint"],
  ["At this stage two complaints remain", "count 2 complaint"],
  ["وشكوى ضد شخص واحد", "count 1 person"],
  ["بين 2، 3 بالمائة", "number 2", "percent 3"],
  ["About 30 thousand 200-page files were kept", "number 30000 about", "number 200"],
  ["In section two thousand people live", "count 2000 person"],
  ["وطلب يحمل رقم واحد"],
])("reads none of them into what looks alike: %s", (text, ...readings) => {
  expect(read(text)).toEqual(readings);
});
