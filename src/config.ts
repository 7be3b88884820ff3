import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { z } from "zod";
import { KnownError } from "./errors.js";

/** Root folder of the package: `seeds/` is found from here in any working directory. */
export const packageRoot = fileURLToPath(new URL("..", import.meta.url));

/** Folder of source texts where none is named and it exists; it may lack those of a pack. */
export const defaultSources = fileURLToPath(new URL("../../shared/sources", import.meta.url));

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const settings = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: integer("expected a port from 0 to 65535", 65_535).default(4000),
  PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, "expected an address as https://example.org/ or https://example.org/graph/")
    .transform((url) => new URL(url).href.replace(/\/$/, ""))
    .optional(),
  DATA_DIR: z.string().default("./data"),
  NEO4J_URI: z
    .url({
      protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/,
      hostname: /./,
      error: "expected an address as bolt://host:7687 or neo4j://host:7687",
    })
    .refine(
      (uri) => !uri.includes("@"),
      "expected an address without user and password: these go into NEO4J_USER and NEO4J_PASSWORD",
    )
    .optional(),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_WAIT: integer("expected whole seconds from 0 to 600", 600).default(30),
  NEO4J_DATABASE: z.string().optional(),
  BRIEFING_SOURCE: z.string().refine(existsSync, "expected an existing file or folder").optional(),
  PACKS: z.string().refine(isFolder, "expected an existing folder of packs").optional(),
  COST_LIMIT: integer("expected a whole number from 1 to 999999999", 999_999_999, 1).default(100_000),
  ANSWER_LIMIT: integer("expected whole megabytes from 1 to 256", 256, 1).default(32),
  OPERATION_TIMEOUT: integer("expected whole seconds from 1 to 600", 600, 1).default(10),
  FEDERATION: z.enum(["on", "off"], "expected on or off").default("off"),
  MCP_HOSTS: z
    .string()
    .regex(/^[a-z0-9.-]+(,[a-z0-9.-]+)*$/, "expected names in lower case, with commas between")
    .transform((names) => names.split(","))
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `expected one of ${logLevels.join(", ")}`).default("warn"),
});

/** Folders of packs: that of the user, and the packs of this package. */
export const packPlaces = ({ PACKS }: Pick<Config, "PACKS">): readonly string[] => [
  ...(PACKS === undefined ? [] : [PACKS]),
  join(packageRoot, "seeds"),
];

/** Names of all settings; docs/operating.md lists the same. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

export type Config = Readonly<z.infer<typeof settings>>;

/** Limits of what an operation comes to: its cost, and the bytes of its answer. */
export const limitsOf = ({ COST_LIMIT, ANSWER_LIMIT }: Pick<Config, "COST_LIMIT" | "ANSWER_LIMIT">) => ({
  cost: COST_LIMIT,
  bytes: ANSWER_LIMIT * 1_000_000,
});

/** Settings of the command line, which precede the environment. */
const overrides: Record<string, string> = {};

/** Sets settings that precede the environment; undefined ones are ignored. */
export function override(given: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(given)) if (value !== undefined) overrides[name] = value;
}

/**
 * Settings, checked and frozen. The only reader of the environment; a `.env` file adds variables that are not set, and an empty
 * variable counts as not set.
 */
export function readConfig(env: NodeJS.ProcessEnv = withDotEnv()): Config {
  const parsed = settings.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")));
  if (parsed.success) return Object.freeze({ ...parsed.data, ...defaultSource(parsed.data.BRIEFING_SOURCE) });
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}: ${message}, got ${isSecret(name, env[name]) ? "(hidden)" : JSON.stringify(env[name])}`;
  });
  throw new KnownError("CONFIG_INVALID", problems.join("\n"));
}

function integer(expected: string, max: number, min = 0) {
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((value) => value >= min && value <= max, expected);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Tells whether a value is an address that pages and proxies take without escapes. */
function isPublicUrl(value: string): boolean {
  return /^https?:\/\/[^/?#@\\\s]+(\/[\w.~-]+)*\/?$/.test(value) && URL.canParse(value);
}

/** Tells whether a value is a password or an address that contains one. */
const isSecret = (name: string, value = "") => name.includes("PASSWORD") || value.includes("@");

function withDotEnv(): NodeJS.ProcessEnv {
  const file = existsSync(".env") ? parseEnv(readFileSync(".env", "utf8").replace(/^\uFEFF/, "")) : {};
  for (const [name, value] of Object.entries(file)) process.env[name] ??= value;
  return { ...process.env, ...overrides };
}

function defaultSource(given: string | undefined): { BRIEFING_SOURCE?: string } {
  const source = given ?? (existsSync(defaultSources) ? defaultSources : undefined);
  return source === undefined ? {} : { BRIEFING_SOURCE: source };
}
