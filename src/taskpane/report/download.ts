/** So long a browser may take to begin with a download, in milliseconds. */
const BEGIN_MS = 60_000;

/** Has the browser save bytes as a file; in Excel for Mac and on an iPad it does nothing, and says nothing of it. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, BEGIN_MS);
}
