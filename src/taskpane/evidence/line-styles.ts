import { makeStyles, tokens } from '@fluentui/react-components';

/** How the form of a line of a table looks: its name, and two fields beside each other. */
export const useLineStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '6px',
    alignItems: 'end',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  name: {
    gridColumn: '1 / -1',
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    fontWeight: tokens.fontWeightSemibold,
  },
});
