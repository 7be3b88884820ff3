import { cached } from "./cached.js";
import { commandLine } from "./commands.js";
import { exports } from "./exports.js";
import { isolation } from "./isolation.js";
import { load } from "./load.js";
import { starting } from "./starting.js";

/** Rows that are no timed request: each `measure(context)` gives a table, and what it is held to. */
export const others = [isolation, cached, commandLine, starting, load, exports];
