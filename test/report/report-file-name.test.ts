import { EMPTY_REVIEW } from '../../src/measurement/review';
import { reportFileName } from '../../src/report/report-file-name';

test.each([
  ['nothing', {}, 'Verslag IPS-modeltrouwmeting.docx'],
  [
    'all of it',
    { organisation: 'GGZ Noord', programme: 'Team 2', date: '2026-11-22' },
    'Verslag IPS-modeltrouwmeting GGZ Noord Team 2 2026-11-22.docx',
  ],
  ['signs that Windows refuses', { organisation: 'A/B: "C"?' }, 'Verslag IPS-modeltrouwmeting A B C.docx'],
  ['a path', { organisation: '../../weg', date: '..' }, 'Verslag IPS-modeltrouwmeting .. .. weg.docx'],
  ['lines and half a sign', { organisation: 'een\r\ntwee\ud83d' }, 'Verslag IPS-modeltrouwmeting een twee.docx'],
])('names a file by %s', (_what, review, name) => {
  expect(reportFileName({ ...EMPTY_REVIEW, ...review })).toBe(name);
});

test('cuts a long name', () => {
  const name = reportFileName({ ...EMPTY_REVIEW, organisation: 'x'.repeat(300), programme: 'y'.repeat(300) });
  expect(name).toBe(`Verslag IPS-modeltrouwmeting ${'x'.repeat(60)} ${'y'.repeat(60)}.docx`);
});
