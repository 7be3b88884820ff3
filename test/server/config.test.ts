import { readConfig, settingNames } from "../../src/config.js";

/** Values that each setting refuses, and the whole sentence that says so. */
const refused: [name: string, value: string, message: string][] = [
  ["PORT", "abc", 'PORT: expected a port from 0 to 65535, got "abc"'],
  ["PORT", "3.5", 'PORT: expected a port from 0 to 65535, got "3.5"'],
  ["PORT", "-1", 'PORT: expected a port from 0 to 65535, got "-1"'],
  ["PORT", "65536", 'PORT: expected a port from 0 to 65535, got "65536"'],
  ["PORT", "0x10", 'PORT: expected a port from 0 to 65535, got "0x10"'],
  ["PORT", "1e3", 'PORT: expected a port from 0 to 65535, got "1e3"'],
  ["PORT", " ", 'PORT: expected a port from 0 to 65535, got " "'],
  ["NEO4J_URI", "nonsense", 'NEO4J_URI: expected an address as bolt://host:7687 or neo4j://host:7687, got "nonsense"'],
  ["NEO4J_URI", "bolt://", 'NEO4J_URI: expected an address as bolt://host:7687 or neo4j://host:7687, got "bolt://"'],
  [
    "NEO4J_URI",
    "http://host:7474",
    'NEO4J_URI: expected an address as bolt://host:7687 or neo4j://host:7687, got "http://host:7474"',
  ],
  [
    "NEO4J_URI",
    "bolt://host:99999",
    'NEO4J_URI: expected an address as bolt://host:7687 or neo4j://host:7687, got "bolt://host:99999"',
  ],
  [
    "NEO4J_URI",
    "bolt://neo4j:s3cret@host:7687",
    "NEO4J_URI: expected an address without user and password: these go into NEO4J_USER and NEO4J_PASSWORD, got (hidden)",
  ],
  [
    "NEO4J_URI",
    "https://neo4j:s3cret@host",
    "NEO4J_URI: expected an address as bolt://host:7687 or neo4j://host:7687, got (hidden)\nNEO4J_URI: expected an address without user and password: these go into NEO4J_USER and NEO4J_PASSWORD, got (hidden)",
  ],
  ["NEO4J_WAIT", "soon", 'NEO4J_WAIT: expected whole seconds from 0 to 600, got "soon"'],
  ["NEO4J_WAIT", "601", 'NEO4J_WAIT: expected whole seconds from 0 to 600, got "601"'],
  ["COST_LIMIT", "0", 'COST_LIMIT: expected a whole number from 1 to 999999999, got "0"'],
  ["COST_LIMIT", "1e9", 'COST_LIMIT: expected a whole number from 1 to 999999999, got "1e9"'],
  ["OPERATION_TIMEOUT", "0", 'OPERATION_TIMEOUT: expected whole seconds from 1 to 600, got "0"'],
  ["OPERATION_TIMEOUT", "601", 'OPERATION_TIMEOUT: expected whole seconds from 1 to 600, got "601"'],
  ["BRIEFING_SOURCE", "/none", 'BRIEFING_SOURCE: expected an existing file or folder, got "/none"'],
  ["MCP_HOSTS", "a, b", 'MCP_HOSTS: expected names in lower case, with commas between, got "a, b"'],
  ["MCP_HOSTS", "http://a", 'MCP_HOSTS: expected names in lower case, with commas between, got "http://a"'],
  ...[
    "example.org/graph",
    "ftp://example.org/",
    "https://",
    "https://example.org/?a=1",
    "https://example.org/#a",
    "https://example.org//graph",
    "https://example.org/a b",
    "https://example.org/%22",
    "https://example.org:99999/",
  ].map((url): [string, string, string] => [
    "PUBLIC_URL",
    url,
    `PUBLIC_URL: expected an address as https://example.org/ or https://example.org/graph/, got ${JSON.stringify(url)}`,
  ]),
  [
    "PUBLIC_URL",
    "https://me:s3cret@example.org/",
    "PUBLIC_URL: expected an address as https://example.org/ or https://example.org/graph/, got (hidden)",
  ],
  ["FEDERATION", "true", 'FEDERATION: expected on or off, got "true"'],
  ["LOG_LEVEL", "loud", 'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"'],
];

describe("settings", () => {
  it.each(refused)("refuses %s=%j", (name, value, message) => {
    expect(faultOf({ [name]: value })).toEqual({ code: "CONFIG_INVALID", message });
    expect(message).not.toContain("s3cret");
  });

  it("names every fault at once", () => {
    expect(faultOf({ PORT: "x", NEO4J_WAIT: "y", NEO4J_PASSWORD: "s3cret" }).message.split("\n")).toEqual([
      'PORT: expected a port from 0 to 65535, got "x"',
      'NEO4J_WAIT: expected whole seconds from 0 to 600, got "y"',
    ]);
  });

  const defaults = {
    HOST: "127.0.0.1",
    OPERATION_TIMEOUT: 10,
    PORT: 4000,
    DATA_DIR: "./data",
    NEO4J_USER: "neo4j",
    NEO4J_PASSWORD: "",
    NEO4J_WAIT: 30,
    COST_LIMIT: 100_000,
    ANSWER_LIMIT: 32,
    FEDERATION: "off",
    LOG_LEVEL: "warn",
  };
  it.each([
    ["nothing is set", {}],
    ["all are empty", Object.fromEntries(settingNames.map((name) => [name, ""]))],
  ])("has defaults where %s", (_, env) => {
    // A source text beside the package is found without a setting.
    const { BRIEFING_SOURCE: _source, ...config } = readConfig(env);
    expect(config).toEqual(defaults);
  });

  const accepted: [name: string, value: string, read: unknown][] = [
    ["HOST", "::1", "::1"],
    ["PORT", "0", 0],
    ["PORT", "65535", 65_535],
    ["DATA_DIR", "/var/lib/graph", "/var/lib/graph"],
    ["PUBLIC_URL", "https://example.org", "https://example.org"],
    ["PUBLIC_URL", "http://Example.org:8080/a/b.c/", "http://example.org:8080/a/b.c"],
    ["NEO4J_URI", "bolt://127.0.0.1:7687", "bolt://127.0.0.1:7687"],
    ["NEO4J_URI", "neo4j+s://graph.example.org", "neo4j+s://graph.example.org"],
    ["NEO4J_URI", "bolt+ssc://[::1]:7687", "bolt+ssc://[::1]:7687"],
    ["NEO4J_USER", "reader", "reader"],
    ["NEO4J_PASSWORD", "p@ss:word/#", "p@ss:word/#"],
    ["NEO4J_WAIT", "600", 600],
    ["NEO4J_DATABASE", "briefings", "briefings"],
    ["BRIEFING_SOURCE", import.meta.dirname, import.meta.dirname],
    ["PACKS", import.meta.dirname, import.meta.dirname],
    ["COST_LIMIT", "999999999", 999_999_999],
    ["ANSWER_LIMIT", "1", 1],
    ["OPERATION_TIMEOUT", "600", 600],
    ["MCP_HOSTS", "graph.example.org,graph", ["graph.example.org", "graph"]],
    ["FEDERATION", "on", "on"],
    ["LOG_LEVEL", "silent", "silent"],
  ];
  it.each(accepted)("reads %s=%j", (name, value, read) => {
    expect(readConfig({ [name]: value })).toMatchObject({ [name]: read });
  });

  it("tells each setting at least once here", () => {
    expect([...new Set(accepted.map(([name]) => name))].toSorted()).toEqual([...settingNames].toSorted());
  });

  it("cannot be changed once read, and ignores what is not its own", () => {
    const config = readConfig({ PATH: "/bin", PORT: "1" });
    expect(config).not.toHaveProperty("PATH");
    expect(() => Object.assign(config, { PORT: 2 })).toThrow("Cannot assign to read only property 'PORT'");
  });
});

function faultOf(env: Record<string, string>): { code: string; message: string } {
  try {
    readConfig(env);
  } catch (error) {
    return { code: (error as { code: string }).code, message: (error as Error).message };
  }
  throw new Error(`accepted ${JSON.stringify(env)}`);
}
