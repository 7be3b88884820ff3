import { readFileSync } from "node:fs";
import { KnownError } from "../errors.js";
import { plainText } from "./read-text.js";
import { isPage, textOfPage } from "./transcript/html.js";

/** Text of a transcript's files in order, a page of HTML as its text. Spans are offsets in `text`. */
export interface JoinedParts {
  readonly text: string;
  /** Line of `text`, from 1, at which each file begins. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly file: string;
  readonly line: number;
}

/** Reads the files of a transcript, in the order of its pages. */
export const readParts = (files: readonly string[]): JoinedParts =>
  joinParts(files.map((file) => ({ file, text: decoded(file, readFileSync(file)) })));

/** Joins texts by line ends; a byte order mark, CRLF and the tags of HTML are no part of the text. */
export function joinParts(files: readonly { readonly file: string; readonly text: string }[]): JoinedParts {
  const texts = files.map(({ text }) => {
    const plain = plainText(text);
    return isPage(plain) ? textOfPage(plain) : plain;
  });
  let line = 1;
  const parts = texts.map((text, index) => {
    const part = { file: String(files[index]?.file), line };
    line += text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
    return part;
  });
  const joined = texts.map((text, index) => (index < texts.length - 1 && !text.endsWith("\n") ? `${text}\n` : text));
  return { text: joined.join(""), parts };
}

/** File and line within it of a line of the joined text. */
export function placeOf({ parts }: Pick<JoinedParts, "parts">, line: number): Part {
  const part = parts.findLast((one) => one.line <= line);
  return { file: part?.file ?? "", line: line - (part?.line ?? 1) + 1 };
}

/** Decodes UTF-8, UTF-16 by its byte order mark, and GBK where a page says so. */
function decoded(file: string, bytes: Buffer): string {
  const head = bytes.subarray(0, 2048).toString("latin1");
  const utf16 = head.startsWith("\xFF\xFE") ? "utf-16le" : head.startsWith("\xFE\xFF") ? "utf-16be" : undefined;
  const declared = /charset\s*=\s*["']?\s*gb(?:2312|k|18030)/i.test(head) ? "gb18030" : undefined;
  for (const encoding of [utf16 ?? "utf-8", declared])
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Bytes of another encoding.
    }
  throw new KnownError("PACK_INVALID", `${file}: expected a text in UTF-8, got other bytes`);
}
