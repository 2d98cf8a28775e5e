// A made-up year of four quarterly reports, from complaints to what was improved. Every number is drawn from one seed, so
// that the year is the same on every machine. Run it to read the fourth quarter, then the year: node examples/worked-year.mjs [en]
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const QUARTERS = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];

/** The four reports of the year, each with the months so far as comparatives. */
export function workedYear() {
  const draw = drawing(20_240_101);
  const months = QUARTERS.flatMap((_, quarter) => [1, 2, 3].map((place) => monthKey(quarter * 3 + place)));
  const series = (base, spread) => Object.fromEntries(months.map((month) => [month, base + draw(spread)]));
  const channels = [
    { id: "calls", kind: "phone", counts: "call", months: series(61_000, 9000) },
    { id: "emails", kind: "email", counts: "email", months: series(14_000, 2500) },
    { id: "chats", kind: "live-chat", counts: "chat", months: series(23_000, 6000) },
  ];
  // Visits to offices fall once powers of attorney can be issued online in June.
  const visits = Object.fromEntries(months.map((month, place) => [month, (place < 5 ? 620 : 310) + draw(60)]));
  const delays = series(410, 90);
  const steps = series(180, 40);
  let open = 1240;
  return QUARTERS.map((period, index) => {
    const until = (index + 1) * 3;
    const known = (cells) => Object.fromEntries(Object.entries(cells).slice(0, until));
    const own = (cells) => sum(Object.values(cells).slice(until - 3, until));
    const opened = 9000 + draw(1500);
    const reopened = 120 + draw(60);
    const closed = opened + reopened - 40 + draw(160);
    const broughtForward = open;
    open = broughtForward + opened + reopened - closed;
    const complaints = Math.floor(opened * 0.4) + draw(200);
    const enquiries = Math.floor(opened * 0.45) + draw(200);
    const reports = Math.floor(opened * 0.1);
    const resolved = complaints - draw(80);
    const upheld = Math.floor(resolved * 0.5) + draw(100);
    const partly = Math.floor(resolved * 0.2);
    const causes = [
      { id: "visits", name: { ar: "مراجعة المقرات", en: "Visits to offices" }, cells: visits },
      { id: "delays", name: { ar: "تأخر المعاملات", en: "Delayed transactions" }, cells: delays },
      { id: "unclear-steps", name: { ar: "غموض الخطوات", en: "Unclear steps" }, cells: steps },
    ];
    const coded = sum(causes.map(({ cells }) => own(cells)));
    const offered = own(channels[0].months);
    const answered = offered - 2000 - draw(900);
    return {
      schemaVersion: 1,
      period,
      title: { ar: "من الملاحظات إلى التحسين", en: "From feedback to improvement" },
      publisher: { name: { ar: "جهة الخدمات العدلية", en: "Justice Services Authority" } },
      channels: channels.map((channel, place) => ({
        ...channel,
        months: known(channel.months),
        ...(place === 0
          ? {
              handling: {
                offered,
                answered,
                abandoned: offered - answered - 40 - draw(40),
                serviceLevel: 81.5 + index,
                serviceLevelSeconds: 30,
                firstContactResolution: 72.4,
              },
            }
          : {}),
      })),
      tickets: {
        system: "CRM",
        basis: "events",
        asOf: ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"][index],
        open,
        closed,
        flow: { broughtForward, opened, closed, reopened },
        breakdowns: [
          {
            id: "category",
            by: "category",
            of: "opened",
            parts: [
              { id: "complaint", count: complaints },
              { id: "enquiry", count: enquiries },
              { id: "report", count: reports },
              { id: "suggestion", count: opened - complaints - enquiries - reports },
            ],
          },
          {
            id: "outcome",
            by: "outcome",
            name: { ar: "الشكاوى المعالجة حسب النتيجة", en: "Resolved complaints by outcome" },
            cases: resolved,
            parts: [
              { id: "upheld", count: upheld },
              { id: "partly-upheld", count: partly },
              { id: "not-upheld", count: resolved - upheld - partly },
            ],
            rollUps: [
              {
                id: "upheld-in-any-part",
                name: { ar: "ثبتت كلها أو بعضها", en: "Upheld wholly or partly" },
                parts: ["upheld", "partly-upheld"],
              },
            ],
          },
          {
            id: "age",
            by: "age",
            of: "open",
            parts: ageBands(open, draw),
          },
        ],
        durations: {
          firstResponse: {
            unit: "hour",
            basis: "working",
            n: opened - 61,
            excluded: 61,
            mean: 5.2,
            median: 3.5,
            p90: 11,
          },
          finalResolution: {
            unit: "day",
            basis: "elapsed",
            n: closed,
            excluded: 0,
            mean: { numerator: closed * 4 + 731, denominator: closed },
            median: 3,
            p90: 9.5,
          },
        },
      },
      causes: causes.map(({ id, name, cells }) => ({ id, name, tickets: own(cells), months: known(cells) })),
      causeCases: coded - 150 - draw(100),
      causesMultiCoded: true,
      initiatives: initiativesUntil(index, draw),
      satisfaction: [
        measure("courts", { ar: "خدمات المحاكم", en: "Court services" }, 900, draw),
        measure("notaries", { ar: "خدمات التوثيق", en: "Notary services" }, 600, draw),
        {
          ...measure("mediation", { ar: "خدمات المصالحة", en: "Mediation services" }, 3, draw),
          minimumRated: 30,
        },
      ],
      overallSatisfaction: "counts",
      bases: [
        { id: "services", name: { ar: "الخدمات المقدمة", en: "Services delivered" }, count: 2_400_000 + draw(90_000) },
      ],
      edition: { number: 1 },
    };
  });
}

function initiativesUntil(index, draw) {
  const training = {
    id: "training",
    title: { ar: "تدريب موظفي الاستقبال", en: "Training of front-desk staff" },
    kind: "capacity",
    status: "in-progress",
    startDate: "2024-02-04",
  };
  const online = {
    id: "online-attorney",
    title: { ar: "إصدار الوكالات إلكترونيًا", en: "Powers of attorney online" },
    addresses: ["visits"],
    kind: "digital-service",
    owner: { ar: "إدارة التحول الرقمي", en: "Digital transformation department" },
    startDate: "2024-01-07",
  };
  if (index === 0) return [training, { ...online, status: "in-progress" }];
  const reach = { count: 18_000 * index + draw(4000) };
  return [training, { ...online, status: "live", liveDate: "2024-06-09", reach }];
}

function measure(id, agency, size, draw) {
  const ratings = { 1: draw(size), 2: draw(size), 3: draw(size) + size, 4: draw(size) + size * 2, 5: size * 3 };
  return {
    id,
    agency,
    platform: { ar: "صوتك", en: "Your Voice" },
    scale: { min: 1, max: 5 },
    ratings,
    topBoxFrom: 4,
    bottomBoxTo: 2,
    asked: sum(Object.values(ratings)) * 4 + draw(size),
    unrated: draw(size),
    window: "asked-and-answered-inside",
  };
}

function ageBands(open, draw) {
  const week = Math.floor(open / 2) + draw(50);
  const month = Math.floor((open - week) / 2);
  return [
    { id: "to-week", name: { ar: "أسبوع فأقل", en: "A week or less" }, count: week },
    { id: "to-month", name: { ar: "أكثر من أسبوع إلى شهر", en: "Over a week, to a month" }, count: month },
    { id: "over-month", name: { ar: "أكثر من شهر", en: "Over a month" }, count: open - week - month },
  ];
}

const monthKey = (month) => `2024-${String(month).padStart(2, "0")}`;

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** Whole numbers below a bound, always the same ones from one seed. */
function drawing(seed) {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const { renderText, summarize, summarizeSeries } = await import("beneficiary-feedback");
  const language = argv[2] === "en" ? "en" : "ar";
  const year = workedYear();
  console.log(renderText(summarize(year[3], { language })));
  console.log(renderText(summarizeSeries(year, { language })));
}
