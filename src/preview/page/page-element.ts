/** An element of the page, which its HTML promises. */
export function pageElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No element ${id} in the page`);
  return element;
}

/** Says in the bar what is going on, or what went wrong. */
export function showStatus(text: string): void {
  pageElement('status').textContent = text;
}
