import { readFile } from "node:fs/promises";

/** Class that declares fields, as the build found it in the source. */
interface DeclaredClass {
  readonly file: string;
  readonly line: number;
  readonly extends?: string;
  readonly members: Readonly<Record<string, number>>;
}
type Declarations = Readonly<Record<string, DeclaredClass>>;

/** File and line of a declaration: a class (`Targets`) or a member of it or of a class that it extends; else the path itself. */
export async function declaredIn(declaredBy: string): Promise<string> {
  if (declaredBy.includes("/")) return declaredBy;
  const index = await declarations();
  const [name = "", member] = declaredBy.split(".");
  for (let at = index[name]; at; at = index[at.extends ?? ""]) {
    const line = member === undefined ? at.line : at.members[member];
    if (line !== undefined) return `${at.file}:${line}`;
  }
  throw new Error(`dist/declarations.json has no ${declaredBy}`);
}

let read: Promise<Declarations> | undefined;

const declarations = (): Promise<Declarations> =>
  (read ??= readFile(new URL("../../../dist/declarations.json", import.meta.url), "utf8").then(
    (text) => JSON.parse(text) as Declarations,
  ));
