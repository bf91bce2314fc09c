import { draftProblems, EMPTY_DRAFT, measurementOf } from '../../src/taskpane/start/measurement-draft';

describe('a new measurement', () => {
  test('is of the chosen scale and model, with what was filled in', () => {
    const { form, review } = measurementOf({ ...EMPTY_DRAFT, model: 'work', organisation: ' Zorg ', fte: '3,6' });
    expect([form.scale.id, form.model]).toEqual(['ips-ao-2015', 'work']);
    expect(review).toMatchObject({ organisation: 'Zorg', workersFte: 3.6, date: '' });
  });

  test('has no model on the 25-item scale', () => {
    expect(measurementOf({ ...EMPTY_DRAFT, scale: 'ips-25-2024' }).form.model).toBeNull();
  });

  test.each([
    ['', '', []],
    ['2026-11-22', '3.6', []],
    ['1999-12-31', 'drie', ['date', 'fte']],
    ['2026-02-31', '-1', ['date', 'fte']],
    ['2000-01-01', '1000', []],
    ['', '1000,5', ['fte']],
  ])('with date %p and fte %p has wrong fields %p', (date, fte, wrong) => {
    expect(Object.keys(draftProblems({ ...EMPTY_DRAFT, date, fte }))).toEqual(wrong);
  });
});
