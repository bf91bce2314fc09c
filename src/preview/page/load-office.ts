/** Loads Microsoft's library, unmodified, and waits until it has found its host. */
export async function loadOffice(): Promise<void> {
  const script = document.createElement('script');
  script.src = 'office/office.js';
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => {
      reject(new Error(`${script.src} does not load`));
    };
  });
  document.head.append(script);
  await loaded;
  await Office.onReady();
}
