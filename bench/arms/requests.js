import { answered } from "../measure/phases.js";
import { arms } from "./index.js";

/** The requests of an arm for these variables, with what it must be asked before. */
export async function requestsOf(name, row, port, variants) {
  const arm = arms[name];
  const ask = async (query, variables) => (await answered(port, { path: "/graphql", body: { query, variables } })).data;
  const own =
    row.prepare && arm.prepares
      ? await Promise.all(variants.map((variables) => row.prepare(ask, variables)))
      : variants;
  return own.map((variables) => arm.request(row, variables));
}
