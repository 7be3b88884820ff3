import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { KnownError } from "./errors.js";

/** Where the package lies: `seeds/` and the default source are found from here, whatever the working directory. */
export const packageRoot = fileURLToPath(new URL("..", import.meta.url));

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const settings = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: whole("expected a port from 0 to 65535", 65_535).default(4000),
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
  NEO4J_WAIT: whole("expected whole seconds from 0 to 600", 600).default(30),
  NEO4J_DATABASE: z.string().optional(),
  BRIEFING_SOURCE: z.string().refine(existsSync, "expected an existing file or folder").optional(),
  COST_LIMIT: whole("expected a whole number from 1 to 999999999", 999_999_999, 1).default(100_000),
  MCP_HOSTS: z
    .string()
    .regex(/^[a-z0-9.-]+(,[a-z0-9.-]+)*$/, "expected names in lower case, with commas between")
    .transform((names) => names.split(","))
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `expected one of ${logLevels.join(", ")}`).default("warn"),
});

/** The variables that are read. README lists the same. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

export type Config = Readonly<z.infer<typeof settings>>;

/** What the command line says instead of the environment. */
const overrides: Record<string, string> = {};

/** Settings that come before those of the environment from now on; what is undefined is left as it is. */
export function override(given: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(given)) if (value !== undefined) overrides[name] = value;
}

/**
 * The settings, checked and frozen. The only reader of the environment; a `.env` file fills what is not set, and a
 * variable that is empty counts as not set.
 */
export function readConfig(env: NodeJS.ProcessEnv = withDotEnv()): Config {
  const parsed = settings.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")));
  if (parsed.success) return Object.freeze({ ...parsed.data, ...defaultSource(parsed.data.BRIEFING_SOURCE) });
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}: ${message}, got ${isSecret(name, env[name]) ? "(hidden)" : JSON.stringify(env[name])}`;
  });
  throw new KnownError("CONFIG_INVALID", faults.join("\n"));
}

function whole(expected: string, most: number, least = 0) {
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

/** A password, or an address with one in it. */
const isSecret = (name: string, value = "") => name.includes("PASSWORD") || value.includes("@");

function withDotEnv(): NodeJS.ProcessEnv {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return { ...process.env, ...overrides };
}

function defaultSource(given: string | undefined): { BRIEFING_SOURCE?: string } {
  const beside = fileURLToPath(new URL("../../shared/sources", import.meta.url));
  const source = given ?? (existsSync(beside) ? beside : undefined);
  return source === undefined ? {} : { BRIEFING_SOURCE: source };
}
