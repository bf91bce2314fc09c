import { makeStyles } from '@fluentui/react-components';

/** How a text is written in with an item: low until there is something in it. */
export const useTextAreaStyles = makeStyles({
  label: { paddingTop: 0, paddingBottom: 0 },
  area: { minHeight: '28px', paddingTop: '3px', paddingBottom: '3px' },
});
