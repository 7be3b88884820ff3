import { accessSync, constants, existsSync } from "node:fs";
import { KnownError } from "../errors.js";

/** The error of a file or folder that cannot be read or written, as the command line tells it; undefined for any other error. */
export function fileError(error: unknown): KnownError | undefined {
  if (!(error instanceof Error) || !("syscall" in error)) return undefined;
  const { code = "", path, syscall = "" } = error as NodeJS.ErrnoException;
  const got = reasons[code];
  if (got === undefined) return undefined;
  const place = path === undefined ? "" : `${path}: `;
  if (isRead(syscall, path))
    return new KnownError("BAD_USER_INPUT", `${place}expected a file or folder that can be read, got ${got} (${code})`);
  return new KnownError("NOT_WRITABLE", `${place}expected a place that can be written to, got ${got} (${code})`);
}

/** Reasons by the codes of the system. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "one that is not allowed",
  EPERM: "one that is not allowed",
  EROFS: "a disk that is read-only",
  ENOSPC: "a disk that is full",
  EDQUOT: "a disk that is full",
  ENOENT: "one that is not there",
  EISDIR: "a folder",
  ENOTDIR: "a file in place of a folder",
  EEXIST: "a file in place of a folder",
};

/** True of a call that reads. A file that is there and cannot be opened for reading was to be read. */
function isRead(syscall: string, path: string | undefined): boolean {
  if (["read", "scandir", "stat", "lstat", "access"].includes(syscall)) return true;
  if (syscall !== "open" || path === undefined || !existsSync(path)) return false;
  try {
    accessSync(path, constants.R_OK);
    return false;
  } catch {
    return true;
  }
}
