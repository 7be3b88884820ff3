import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { KnownError } from "../errors.js";
import { answersIn, namesById, outletsOf } from "./check-transcript.js";
import { packsIn, readPack } from "./pack.js";
import { Problems } from "./problems.js";
import { isHan, plain } from "./transcript/lines.js";
import { placeOf, readParts } from "./read-transcript-parts.js";
import { parseTranscript, type ReadOptions } from "./transcript/transcript.js";

/** A transcript as its reader understands it. Offsets count in the joined text, in UTF-16 code units. */
export interface TranscriptDescription {
  readonly document: Readonly<Record<string, string | number | null>>;
  readonly speakers: readonly {
    readonly name: string;
    readonly honorific: string | null;
    readonly posts: string | null;
    readonly chairs: boolean;
  }[];
  readonly turns: readonly {
    readonly label: string | null;
    readonly role: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
    readonly outlet: string | null;
    /** The first of those to whom the floor is given. */
    readonly handedTo: string | null;
    readonly handedToAll: readonly string[];
  }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly message: string;
  }[];
}

/** Reads the files of a transcript, with the answers and outlets of a pack. Throws PACK_INVALID for wrong answers. */
export function describeTranscript(
  files: readonly string[],
  { pack, write }: { readonly pack?: string; readonly write?: string } = {},
): TranscriptDescription {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new KnownError("BAD_USER_INPUT", `${missing}: expected a file, got none`);
  const joined = readParts(files);
  const { text } = joined;
  const { header, publishedOn, turns, warnings, unused } = parseTranscript(text, pack === undefined ? {} : known(pack));
  if (write !== undefined) writeFileSync(write, text);
  return {
    document: {
      title: plain(header.title.quote),
      place: header.place?.quote ?? null,
      time: header.time?.quote ?? null,
      heldOn: header.heldOn ?? null,
      publishedOn: publishedOn ?? null,
      lang: isHan(header.title.quote) ? "zh" : "en",
      length: text.length,
      sha256: createHash("sha256").update(text).digest("hex"),
    },
    speakers: header.people.map(({ name, honorific, posts, chairs }) => ({
      name,
      honorific: honorific ?? null,
      posts: posts ? plain(posts.quote) : null,
      chairs,
    })),
    turns: turns.map(({ label, role, start, end, speaker, outlet, handsOver }) => ({
      label: label?.quote ?? null,
      role,
      start,
      end,
      speaker: speaker?.name ?? null,
      outlet: outlet ?? null,
      handedTo: handsOver?.[0]?.to.name ?? null,
      handedToAll: handsOver?.map(({ to }) => to.name) ?? [],
    })),
    warnings: [
      ...warnings.map(({ code, line, message }) => ({ code, ...placeOf(joined, line), message })),
      ...unused.map(({ line, text: words }) => ({
        code: "UNUSED_ANSWER",
        ...placeOf(joined, line),
        message: `layout.yaml: expected a line or a warning that this answers, got "${words}"`,
      })),
    ],
  };
}

/** Outlets of a pack and of those beside it, and its answers. */
function known(folder: string): ReadOptions {
  if (!existsSync(folder)) throw new KnownError("BAD_USER_INPUT", `--pack: expected a pack's folder, got ${folder}`);
  const packs = packsIn([dirname(resolve(folder))]).map((one) => readPack(one, new Problems()));
  return { outlets: outletsOf(namesById(packs)), answers: answersIn(folder) };
}
