// `npm run explorer:types`: writes all of generated/, for type checks.
import { buildServer } from "../build.js";
import { writeOperations, writeTypes, writeVocabulary } from "./codegen.js";

await buildServer();
await Promise.all([writeOperations(), writeVocabulary(), writeTypes()]);
