import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Tests that this process may write to a file or a folder: by its permissions, and by the disk's. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Tests that this process may write to a folder, or make it where it is missing. */
export function isWritableFolder(path: string): boolean {
  let folder = resolve(path);
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return existsSync(folder) && statSync(folder).isDirectory() && isWritable(folder);
}
