import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Calls 12,500 (4,120, 3,870 and 4,510 by month), e-mails 3,200, requests 6,900, messages 1,900: 24,500.
describe("numbers that are told in thousands above them or in their label", () => {
  it.each([
    "Contacts by channel (in thousands)\n\nChannel | Contacts\nPhone calls | 12.5\nE-mails | 3.2\nAll | 24.5\n\nOf the tickets 420 are open.",
    "Channel\tContacts ('000)\tShare\nPhone calls\t12.5\t51.0%\nE-mails\t3.2\t13.1%\n",
    "Contacts (thousands)\n- Phone calls: 12.5\n- E-mails: 3.2\n",
    "عدد التواصل (بالألف)\nالمكالمات: ١٢٫٥\nالبريد الإلكتروني: ٣٫٢\n",
    "القناة | العدد (بالآلاف) | النسبة\nالمكالمات | 12.5 | 51.0%\nالبريد الإلكتروني | 3.2 | 13.1%\n",
    "Phone calls (thousands): 12.5\nTickets still open: 420",
    "Phone calls, in thousands: 12.5",
    "Channel | Contacts (millions)\nPhone calls | 0.0125\nE-mails | 0.0032\n",
  ])("are that of their figures: %s", (page) => {
    const entries = tellTown(page);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((each) => !each.includes(" matched "))).toEqual([]);
  });

  it.each([
    "Channel | Contacts (thousands)\nPhone calls | 15.2\nE-mails | 3.2\n",
    "عدد التواصل (بالألف)\nالمكالمات: ١٥٫٢\nالبريد الإلكتروني: ٣٫٢\n",
    "Contacts (thousands)\n- Phone calls: 12,500\n- E-mails: 3.2\n",
    "Channel | Contacts (millions)\nPhone calls | 12.5\n",
  ])("are wrong where they are not: %s", (page) => {
    expect(tellTown(page)[0]).toMatch(/unexplained|contradicted/);
  });

  it.each([
    "In thousands of cases people waited. We took 12,500 calls.",
    "Contacts (in thousands of minutes saved)\n\nWe took 12,500 calls.",
    "Contacts (thousands)\nE-mails: 3.2\n\nWe took 12,500 calls.",
    "Emergency line (000)\nPhone calls: 12,500",
    "Channel | Minutes (thousands) | Contacts\nPhone calls | 81.3 | 12,500\n",
  ])("are no others: %s", (page) => {
    expect(tellTown(page).at(-1)).toBe("12,500 matched contacts/calls/2024-Q2");
  });
});
