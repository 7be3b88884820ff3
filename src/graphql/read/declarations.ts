import { readFile } from "node:fs/promises";

/** Class that declares fields, or file that adds them, as the build found it in the source. */
interface DeclaredClass {
  readonly file: string;
  readonly line: number;
  readonly extends?: string;
  readonly members: Readonly<Record<string, number>>;
}
type Declarations = Readonly<Record<string, DeclaredClass>>;

/**
 * File and line of a declaration: a class (`Targets`), a member of it or of a class that it extends, or the field's own
 * line in a file that adds it; else the file.
 */
export async function declaredIn(declaredBy: string, field: string): Promise<string> {
  const index = await declarations();
  if (declaredBy.includes("/")) {
    const line = index[declaredBy]?.members[field];
    return line === undefined ? declaredBy : `${declaredBy}:${line}`;
  }
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
