import { makeStyles, tokens } from '@fluentui/react-components';

/** A part of Start that gets the focus once what had it is gone. */
export const useSectionStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    alignItems: 'flex-start',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});
