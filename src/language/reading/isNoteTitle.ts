/** What may name a thing, as a unit or a description does, is no note. */
const NOTES = /^(?:(?:ال)?(?:ملاحظات|ملاحظه)|notes?|remarks?|comments?)(?: .{1,20})?$/;

/** Whether a header, folded, says that below it stands what is no part of the names beside it. */
export function isNoteTitle(title: string): boolean {
  return NOTES.test(title);
}
