import type { Drawing } from "./picture-sheet.js";

/** Max pixels of a side that browsers draw. */
const largestSide = 16_000;

/** A drawing as pixels, two for each of its own where the browser can hold so many. */
export async function pngOf({ text, width, height }: Drawing): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const scale = Math.min(2, largestSide / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large to draw"))),
      "image/png",
    ),
  );
}
