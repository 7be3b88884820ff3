import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { KnownError } from "./errors.js";

/** Where the package lies: `seeds/` and the default source are found from here, whatever the working directory. */
export const packageRoot = fileURLToPath(new URL("..", import.meta.url));

const optional = (of: z.ZodString | z.ZodURL) =>
  z.preprocess((value) => (value === "" ? undefined : value), of.optional());

const settings = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number("expected a port from 0 to 65535").int().min(0).max(65_535).default(4000),
  DATA_DIR: z.string().min(1).default("./data"),
  NEO4J_URI: optional(
    z.url({
      protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/,
      error: "expected an address as bolt://host:7687 or neo4j://host:7687",
    }),
  ),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_WAIT: z.coerce.number("expected a number of seconds").min(0).max(600).default(30),
  NEO4J_DATABASE: optional(z.string()),
  BRIEFING_SOURCE: optional(z.string().refine(existsSync, "expected an existing file or folder")),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** The variables that are read. README lists the same. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

export type Config = Readonly<z.infer<typeof settings>>;

/** The settings, checked and frozen. The only reader of the environment; a `.env` file fills what is not set. */
export function readConfig(env: NodeJS.ProcessEnv = withDotEnv()): Config {
  const parsed = settings.safeParse(env);
  if (parsed.success) return Object.freeze({ ...parsed.data, ...defaultSource(parsed.data.BRIEFING_SOURCE) });
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}: ${message}, got ${name.includes("PASSWORD") ? "(hidden)" : JSON.stringify(env[name])}`;
  });
  throw new KnownError("CONFIG_INVALID", faults.join("\n"));
}

function withDotEnv(): NodeJS.ProcessEnv {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

function defaultSource(given: string | undefined): { BRIEFING_SOURCE?: string } {
  const beside = fileURLToPath(new URL("../../shared/sources", import.meta.url));
  const source = given ?? (existsSync(beside) ? beside : undefined);
  return source === undefined ? {} : { BRIEFING_SOURCE: source };
}
