import type { Item } from "../relations/Relation.js";

const AND_BY =
  /^[^a-zء-ي\d]*(?:(?:and |(?<=[,;] ))(?:the |those )?(?:(?!was |were |rose |fell |followed )[a-z-]+ ){1,3}by|و[ء-ي]+(?: [ء-ي]+){0,3} ب(?:مقدار|نحو|واقع)?)\s*(?:\(\s*)?$/;

/** Whether a count is named behind another one, without a verb of its own, and tells by how much: "and rescues by 1,132", `والإنقاذ بـ 1132`. */
export function isAlsoBy({ before }: Item): boolean {
  return AND_BY.test(before);
}
