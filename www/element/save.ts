/** How long a file that was made here stays at its address: a reader may be asked where to put it. */
const kept = 60_000;

/** Hands the reader a file that was made in the page. */
export function saveFile(document: Document, name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), kept);
}
