import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

const chats = "ارتفعت محادثات واتساب الواردة من المستفيدين من 12,000 إلى 14,400 محادثة بنسبة 20.0%";
const rising = "WhatsApp chats rose from 12,000 to 14,400 by 20.0%";

// 54,000 is 8 % more than 50,000; the calls are 69.0 % of all contacts.
describe("by how much something moved from one number to another, whose verb was said before", () => {
  it.each([
    `${chats}، والمكالمات الواردة إلى مركز الاتصال من 50,000 إلى 54,000 مكالمة بنسبة 8.0%.`,
    `${rising}, and the calls to the call centre, which is open all week, from 50,000 to 54,000 by 8.0%.`,
  ])("is its change: %s", (text) => {
    expect(tellDesk(text).at(-1)).toBe("8.0% matched contacts/calls/2024-H1/half-change-percent");
    expect(tellDesk(text.replace("8.0%", "8.6%")).at(-1)).not.toMatch(/matched|derived/);
  });
});
