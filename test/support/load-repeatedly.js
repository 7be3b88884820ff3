// A process to kill: loads two contents in turn, for ever, and says when each load begins and ends.
// node load-repeatedly.js <folder of the built stores> <sqlite file | bolt address> <file with the two loads as JSON>
import { readFileSync, writeSync } from "node:fs";

const [stores, address, file] = process.argv.slice(2);
const contents = JSON.parse(readFileSync(file, "utf8"));
const store = await open();
for (let turn = 0; ; turn++) {
  const load = contents[turn % contents.length];
  writeSync(1, `begin ${load.release.id}\n`);
  await store.load(load);
  writeSync(1, `end ${load.release.id}\n`);
}

async function open() {
  if (!address.startsWith("bolt://")) return new (await import(`${stores}sqlite/sqlite-store.js`)).SqliteStore(address);
  const { Neo4jStore } = await import(`${stores}neo4j/neo4j-store.js`);
  return new Neo4jStore({ uri: address, user: "neo4j", password: "" });
}
