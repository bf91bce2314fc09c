import { makeStyles } from '@fluentui/react-components';

/** For what is read out and not seen. */
export const useHiddenStyles = makeStyles({
  hidden: {
    position: 'fixed',
    bottom: 0,
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
