import { Argument, type Command, InvalidArgumentError } from "commander";
import { addExamples } from "./help-examples.js";
import { addOutputOptions, type OutputOptions, printAnswer } from "./output/print-answer.js";
import { withAnyStore, withRelease } from "./with-store.js";

interface PacksOptions extends OutputOptions {
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
}

type What = "list" | "new" | "remove";

export function addPacks(program: Command): void {
  const command = addOutputOptions(
    program
      .command("packs")
      .description(
        "list the packs that are loaded or found, begin a pack from a transcript, or remove one from the store",
      )
      .addArgument(new Argument("<what>").choices(["list", "new", "remove"]))
      .argument("[pack]", "new: the folder to write; remove: the pack's name")
      .option("--source <file>", "new: the transcript's text")
      .option("--url <address>", "new: where the transcript is published")
      .option("--published <day>", "new: day of publication, as 2026-04-18"),
  ).action((what: What, pack: string | undefined, options: PacksOptions) => actions[what](pack, options));
  addExamples(
    command,
    ["packs list", "what is loaded, what is found in PACKS and seeds/"],
    ["packs new my-packs/2026-q1 --source text.txt --url https://example.org/ --published 2026-04-18", "begin a pack"],
    ["packs remove 2026-q1", "take a pack out of the store; its folder stays"],
  );
}

const actions: Readonly<Record<What, (pack: string | undefined, options: PacksOptions) => Promise<void>>> = {
  async list(pack, options) {
    if (pack !== undefined) throw new InvalidArgumentError(`packs list: expected no pack, got "${pack}"`);
    const [{ listPacks }, { packPlaces }] = await Promise.all([
      import("../briefing/list-packs.js"),
      import("../config.js"),
    ]);
    const packs = await withAnyStore((store, config) => listPacks(store, packPlaces(config)));
    await printAnswer({ data: { packs } }, options);
  },

  async new(pack, options) {
    const folder = given("the folder to write", pack, "new");
    const source = given("--source", options.source, "new");
    const publication = {
      url: given("--url", options.url, "new"),
      publishedOn: given("--published", options.published, "new"),
    };
    const [{ writeNewPack }, { packPlaces }] = await Promise.all([
      import("../briefing/new-pack.js"),
      import("../config.js"),
    ]);
    console.log(
      await withAnyStore((store, config) => writeNewPack(folder, source, publication, packPlaces(config), store)),
    );
  },

  async remove(pack) {
    const name = given("the pack's name", pack, "remove");
    const { removePack } = await import("../briefing/remove-pack.js");
    const { id } = await withRelease((store) => removePack(store, name), { loads: true });
    console.log(`removed ${name}: release ${id}`);
  },
};

function given(what: string, value: string | undefined, action: What): string {
  if (value === undefined || value === "")
    throw new InvalidArgumentError(`packs ${action}: expected ${what}, got none`);
  return value;
}
