import { makeStyles, tokens } from '@fluentui/react-components';

/** How text looks on every tab. */
export const useTextStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  /** For what is read second. */
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  /** An introduction of as much weight as the text around it. */
  soft: { margin: 0, color: tokens.colorNeutralForeground2 },
  sentences: { margin: '4px 0', paddingLeft: '18px' },
});
