// Writes dist/node.js, the root as Node loads it: what every program needs at once, each other part when something of it is first
// called (decision 0001). Runs after tsup, on what that built.
import { readFileSync, writeFileSync } from "node:fs";

const dist = new URL("../../dist/", import.meta.url);
const valuesOf = async (part) => Object.entries(await import(new URL(`${part}.js`, dist)));
const [base, ...others] = JSON.parse(readFileSync(new URL("parts.json", import.meta.url), "utf8"));

// The text of base itself, since each file more that Node opens takes half a millisecond.
const atOnce = readFileSync(new URL(`${base}.js`, dist), "utf8").replace(/^\/\/# sourceMappingURL=.*\n?/m, "");
const known = new Set((await valuesOf(base)).map(([name]) => name));
const lines = [];
for (const [index, part] of others.entries()) {
  const values = (await valuesOf(part)).filter(([name]) => !known.has(name));
  const constants = values.filter(([, value]) => typeof value !== "function").map(([name]) => name);
  if (constants.length > 0) throw new Error(`src/${base}.ts needs to export ${constants.join(", ")}, no function`);
  // The names as literals: tools that copy what a program needs look for them.
  const load = [`require("./${part}.js")`, `require("./${part}.cjs")`];
  lines.push(
    `let part${index};const load${index}=()=>{try{return part${index}??=${load[0]}}catch{return ${load[1]}}};`,
  );
  for (const [name] of values) lines.push(`export function ${name}(...given){return load${index}().${name}(...given)}`);
}
writeFileSync(
  new URL("node.js", dist),
  `import{createRequire}from"node:module";
${atOnce}
const require=createRequire(import.meta.url);
// Jest knows the condition that leads here, and yet cannot require an ES module on every Node; and no Node can one that it is just importing.
${lines.join("\n")}
`,
);
