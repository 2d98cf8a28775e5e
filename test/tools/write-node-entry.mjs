// Writes dist/node.js, the root as Node loads it: what every program needs at once, each other part when something of it is first
// called (decision 0001). Runs after tsup, on what that built.
import { readFileSync, writeFileSync } from "node:fs";

const dist = new URL("../../dist/", import.meta.url);
const valuesOf = async (part) => Object.entries(await import(new URL(`${part}.js`, dist)));
const [base, ...others] = JSON.parse(readFileSync(new URL("parts.json", import.meta.url), "utf8"));

const atOnce = new Set((await valuesOf(base)).map(([name]) => name));
const lines = [];
for (const [index, part] of others.entries()) {
  const values = (await valuesOf(part)).filter(([name]) => !atOnce.has(name));
  const constants = values.filter(([, value]) => typeof value !== "function").map(([name]) => name);
  if (constants.length > 0) throw new Error(`src/${base}.ts needs to export ${constants.join(", ")}, no function`);
  // The names as literals: tools that copy what a program needs look for them.
  const load = [`require("./${part}.js")`, `require("./${part}.cjs")`];
  lines.push(`let $${index};const _${index}=()=>{try{return $${index}??=${load[0]}}catch{return ${load[1]}}};`);
  for (const [name] of values) lines.push(`export function ${name}(...given){return _${index}().${name}(...given)}`);
}
writeFileSync(
  new URL("node.js", dist),
  `import{createRequire}from"node:module";
export*from"./${base}.js";
const require=createRequire(import.meta.url);
// Jest knows the condition that leads here, and yet cannot require an ES module on every Node; and no Node can one that it is just importing.
${lines.join("\n")}
`,
);
