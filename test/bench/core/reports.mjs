const IDS = ["calls", "emails", "chats", "portal", "branch"];
const COUNTS = [
  287853, 172872, 189215, 53911, 43326, 48359, 81405, 91639, 118066, 115448, 123755, 10321, 7712, 9004, 8630,
];

/** A report of five channels; its counts are the golden quarter's, and numbers of their size. */
function report(period, months) {
  const channels = IDS.map((id, row) => ({
    id,
    kind: "phone",
    months: Object.fromEntries(months.map((month, column) => [month, COUNTS[(row * 3 + column * 7) % 15] + column])),
  }));
  return { period, channels };
}

const monthsOf2021 = Array.from({ length: 12 }, (_, index) => `2021-${String(index + 1).padStart(2, "0")}`);

export const reports = {
  "5 × 3": report("2021-Q1", monthsOf2021.slice(0, 3)),
  "5 × 12": report("2021", monthsOf2021),
};
