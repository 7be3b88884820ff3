/** Beginning of a file that Excel reads as UTF-8. */
export const byteOrderMark = "\uFEFF";

/**
 * One line of CSV by RFC 4180, which ends lines by CRLF, cells quoted where they need it. Nothing is an empty cell and an empty text
 * `""`; numbers are the shortest that read back the same; lists and objects are JSON in one cell. A text is given as it
 * is, also where it begins with `=`: the file is data, and what is put before it would stay in it.
 */
export const csvLine = (cells: readonly unknown[], lineEnd = "\r\n"): string => cells.map(csvCell).join(",") + lineEnd;

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /^$|[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
