import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** The megabytes in use once nothing is left that nobody holds. */
export function held(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
