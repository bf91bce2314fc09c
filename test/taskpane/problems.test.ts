import { HostError } from '../../src/host/measurement-host';
import { KEEP_IN_FRONT } from '../../src/host/texts';
import { problemOf, type ProblemKind } from '../../src/taskpane/state/problems';

/** What is said where another workbook was in front. */
const said = (during: ProblemKind) => problemOf(during, new HostError('behind', '', ''), () => undefined).message;

test.each(['build', 'repair'] as const)('asks to keep the workbook in front while sheets are made: %s', (during) => {
  expect(said(during)).toContain(KEEP_IN_FRONT);
});

test.each(['select', 'show', 'write', 'replace', 'fill', 'read', 'watch'] as const)(
  'asks for no more than this workbook where nothing has been begun: %s',
  (during) => {
    expect(said(during)).toBe(
      'Er staat een andere werkmap vooraan. Kies eerst deze werkmap en probeer het dan opnieuw.',
    );
  },
);
