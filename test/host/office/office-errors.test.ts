import { HostError } from '../../../src/host/measurement-host';
import { HOST_PROBLEMS } from '../../../src/host/texts';
import { hostError } from '../../../src/host/office/office-errors';

/** An error as the client library throws it. */
function officeError(code: string, errorLocation: string): Error {
  return Object.assign(new Error('De bewerking is mislukt.'), { code, debugInfo: { errorLocation } });
}

describe('an error of Office', () => {
  it.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'editing'],
    ['ItemNotFound', 'gone'],
    ['ItemAlreadyExists', 'name-taken'],
    ['ApiNotFound', 'too-old'],
    ['GeneralException', 'other'],
  ] as const)('%s is told apart by its code: %s', (code, problem) => {
    const cause = officeError(code, 'Range.values');
    const error = hostError(cause);
    expect(error).toMatchObject({ problem, code, place: 'Range.values', cause, message: HOST_PROBLEMS[problem] });
  });

  it.each([
    ['GeneralException', 'WorksheetCollection.add', 'behind'],
    ['GeneralException', 'WorksheetFreezePanes.freezeAt', 'behind'],
    ['InvalidSelection', 'Worksheet.delete', 'behind'],
    ['GeneralException', 'Range.formulas', 'other'],
  ] as const)('%s at %s says whether the workbook is in front', (code, place, problem) => {
    expect(hostError(officeError(code, place))).toMatchObject({ problem, code, place });
  });

  it('about an Excel that is too old names those that are supported, and none that is only not refused', () => {
    const { message } = hostError(officeError('ApiNotFound', ''));
    expect(message).toContain('Microsoft 365, Excel 2024 of Excel op het web');
    expect(message).not.toMatch(/20(16|19|21)/);
  });

  it('that is none of Office keeps its cause', () => {
    const cause = new TypeError('x is undefined');
    expect(hostError(cause)).toMatchObject({ problem: 'other', code: '', place: '', cause });
  });

  it('that is known already stays as it is', () => {
    const error = new HostError('read-only', '', '');
    expect(hostError(error)).toBe(error);
  });
});
