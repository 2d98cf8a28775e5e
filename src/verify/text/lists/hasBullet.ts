import type { Item } from "../relations/Relation.js";

const BULLET = /^\s*[-–—•●○*▪■□◦‣·►]\s/;

/** Whether the line of a number begins with a bullet. */
export function hasBullet(text: string, { start }: Item): boolean {
  return BULLET.test(text.slice(text.lastIndexOf("\n", start) + 1, start));
}
