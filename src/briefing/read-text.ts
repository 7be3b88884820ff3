import { readFileSync } from "node:fs";

/** Text of a UTF-8 file: other machines put a byte order mark before it, or end its lines by CRLF. */
export const readText = (path: string): string => plainText(readFileSync(path, "utf8"));

/** A text without byte order mark, its lines ended by LF. */
export const plainText = (text: string): string => text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
