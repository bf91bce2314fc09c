import { SCALES } from '../scale/score-form';

/** Starts the pane as soon as Office is there. */
function start(): void {
  void Office.onReady(({ host }) => {
    const pane = document.getElementById('pane');
    if (!pane) return;
    const titles = Object.values(SCALES).map(({ title }) => title);
    pane.textContent =
      host === Office.HostType.Excel
        ? `Maak met de opdrachtregel een scoringswerkboek voor: ${titles.join('; ')}.`
        : 'IPS-modeltrouw werkt alleen in Excel.';
  });
}

start();
