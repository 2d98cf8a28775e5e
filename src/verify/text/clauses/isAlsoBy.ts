import type { Item } from "../relations/Relation.js";

const AND_BY =
  /^[^a-zء-ي\d]*(?:(?:and )?(?:the |those )?(?:[a-z-]+ ){1,4}by|و[ء-ي]+(?: [ء-ي]+){0,3} ب(?:مقدار|نحو|واقع)?)\s*\(?\s*$/;

/** Whether a count goes on with the verb of another before it, and tells by how much: "and rescues by 1,132", `والإنقاذ بـ 1132`. */
export function isAlsoBy({ before }: Item): boolean {
  return AND_BY.test(before);
}
