/**
 * Runs a real Neo4j Community server, without Docker, for tests and benchmarks: Maven fetches the jars that pom.xml
 * names into `.neo4j/` under the project root, and Neo4jServer.java starts them on the loopback interface.
 */
import { execFile, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";

// Read from src/ when compiled too: the compiler does not copy them.
const POM = fileURLToPath(new URL("../../src/neo4j-server/pom.xml", import.meta.url));
const SERVER = fileURLToPath(new URL("../../src/neo4j-server/Neo4jServer.java", import.meta.url));

const PROVISION_TIMEOUT_MS = 15 * 60_000;
const START_TIMEOUT_MS = 300_000;
const STOP_TIMEOUT_MS = 30_000;
const LOG_TAIL_LINES = 20;

const JDK = "a JDK, version 17 or newer (java on the PATH, or JAVA_HOME)";
const MAVEN = "Maven (mvn on the PATH)";

const JVM_OPTIONS = [
  "-Xmx1g",
  "-XX:+UseSerialGC",
  ...["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

export interface Neo4jOptions {
  /** Project root, which contains `.neo4j/`. */
  root: string;
  /** Bolt port on 127.0.0.1; 0 takes a free one. */
  port: number;
  /** Created when absent; one server at a time can use it. */
  dataDir: string;
  /** Of the user neo4j, at least 8 characters; without it the server takes any credentials, or none. */
  password?: string | undefined;
  onLog?: ((line: string) => void) | undefined;
  /** Further options of the Java virtual machine. */
  jvmOptions?: readonly string[];
}

export interface Neo4jServer {
  /** Its `bolt://` address; the same host and port serve `neo4j://`. */
  uri: string;
  pid: number;
  /** Resolves when the server has ended, for whatever reason. */
  closed: Promise<void>;
  /** Shuts the server down cleanly, or by force after 30 s; more than one call is fine. */
  stop(): Promise<void>;
}

/** Tells whether Neo4j can be provisioned and started here, and if not, what is missing. */
export function canRunNeo4j(root: string): { ok: true } | { ok: false; missing: string } {
  // A bare runtime will not do: Java runs the server from its source, which takes the compiler.
  const modules = spawnSync(javaCommand(), ["--list-modules"], { encoding: "utf8" }).stdout ?? "";
  const version = Number(/^java\.base@(\d+)/m.exec(modules)?.[1] ?? 0);
  if (version < 17 || !/^jdk\.compiler@/m.test(modules)) return { ok: false, missing: JDK };
  if (existsSync(libDirectory(root))) return { ok: true };
  return spawnSync("mvn", ["--version"]).status === 0 ? { ok: true } : { ok: false, missing: MAVEN };
}

/**
 * Fetches Neo4j's jars and archives the classes that a start loads, unless both are there already; safe to run in several
 * processes at once.
 */
export async function provisionNeo4j(root: string): Promise<void> {
  const lib = libDirectory(root);
  if (existsSync(classArchive(lib))) return;
  await mkdir(dirname(lib), { recursive: true });
  const staging = await mkdtemp(join(dirname(lib), "staging-"));
  try {
    if (!existsSync(lib)) {
      await copyJars(join(staging, "lib"));
      await rename(join(staging, "lib"), lib).catch((error: unknown) => {
        if (!existsSync(lib)) throw error; // otherwise another process was faster
      });
    }
    const archive = join(staging, "classes.jsa");
    const jvmOptions = [`-XX:ArchiveClassesAtExit=${archive}`];
    const server = await startNeo4j({ root, port: 0, dataDir: join(staging, "data"), jvmOptions });
    await runTypical(server.uri).finally(server.stop);
    // A Java without archives gives none: Neo4j then starts in 20 s in place of 5.
    if (existsSync(archive)) await rename(archive, classArchive(lib));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Starts a provisioned Neo4j and waits until it answers queries. It ends with this process, even a killed one. */
export async function startNeo4j(options: Neo4jOptions): Promise<Neo4jServer> {
  const { root, port, password, onLog, jvmOptions = [] } = options;
  const dataDir = resolve(options.dataDir);
  const lib = libDirectory(root);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`Not a port: ${port}`);
  if (!existsSync(lib)) throw new Error(`Neo4j is not provisioned under ${resolve(root)}: call provisionNeo4j first`);
  await mkdir(dataDir, { recursive: true });

  const shared = existsSync(classArchive(lib)) ? [`-XX:SharedArchiveFile=${classArchive(lib)}`] : [];
  const java = [...JVM_OPTIONS, ...shared, ...jvmOptions, "-cp", join(lib, "*"), SERVER];
  const child = spawn(javaCommand(), [...java, String(port), dataDir], {
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  const closed = new Promise<void>((done) => child.once("close", () => done()));
  const tail: string[] = [];

  const uri = await new Promise<string>((ready, reject) => {
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(new Error([`Neo4j did not start: ${reason}`, ...tail].join("\n    ")));
    };
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      fail(`not ready after ${START_TIMEOUT_MS / 1000} s`);
    }, START_TIMEOUT_MS);

    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        if (tail.push(line) > LOG_TAIL_LINES) tail.shift();
        onLog?.(line);
        const address = /^READY (\S+)$/.exec(line)?.[1];
        if (address === undefined) return;
        clearTimeout(timer);
        ready(address);
      });
    }
    child.once("error", (error) => fail(isNotFound(error) ? `it needs ${JDK}` : error.message));
    child.once("close", (code, signal) => {
      fail(failureReason(tail, port, dataDir) ?? `java ended with ${signal ?? `code ${code}`}`);
    });
  });

  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
    child.stdin.end(); // the server stops at the end of its input
    await closed;
    clearTimeout(timer);
  };
  return { uri, pid: child.pid!, closed, stop: () => (stopped ??= stop()) };
}

/** Statements whose classes are archived too: of the forms that the store sends. */
const typical = [
  "UNWIND [{id: '1', props: {a: 1}}] AS row MERGE (n:Typical {id: row.id}) SET n = row.props, n.id = row.id",
  `MATCH (a:Typical)-[r]->(b) WHERE a.id IN ['1'] AND NOT EXISTS { (b)-->(:Typical) }
   CALL (a) { MATCH (a)-->(c) WHERE c.a > 1 RETURN c ORDER BY c.id LIMIT 5 }
   RETURN a.id AS id, collect({node: c, a: r.a}) AS list, count(*) AS total, sum(b.a) AS sum ORDER BY total DESC, id LIMIT 10`,
];

async function runTypical(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    for (const text of typical) await driver.executeQuery(text);
  } finally {
    await driver.close();
  }
}

/** Folder of the jars, named by a digest of pom.xml, so that two sets of jars never share a folder. */
function libDirectory(root: string): string {
  const digest = createHash("sha256").update(readFileSync(POM)).digest("hex").slice(0, 12);
  return join(resolve(root), ".neo4j", `lib-${digest}`);
}

/** File of the classes in the jars as Java has them in memory: reading it is four times as fast as loading them anew. */
function classArchive(lib: string): string {
  return `${lib}.jsa`;
}

function javaCommand(): string {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
}

async function copyJars(outputDirectory: string): Promise<void> {
  const batch = ["-q", "-B", "-Dstyle.color=never", "-f", POM];
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${outputDirectory}`];
  try {
    await promisify(execFile)("mvn", [...batch, ...goal], { timeout: PROVISION_TIMEOUT_MS });
  } catch (error) {
    if (isNotFound(error)) throw new Error(`Fetching Neo4j needs ${MAVEN}`, { cause: error });
    const { stdout = "", message } = error as Error & { stdout?: string };
    const lines = (stdout.trim() || message).split("\n").slice(0, LOG_TAIL_LINES); // Maven names the cause first
    throw new Error(["Maven could not fetch Neo4j:", ...lines].join("\n    "), { cause: error });
  }
}

function failureReason(log: string[], port: number, dataDir: string): string | undefined {
  const text = log.join("\n");
  if (text.includes("Address already in use")) return `port ${port} of 127.0.0.1 is taken`;
  if (text.includes("FileLockException")) return `another Neo4j is using the data directory ${dataDir}`;
  return undefined;
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
