import packageJson from '../../package.json';

/** The release of the program, as people name it. */
export const RELEASE = `IPS-modeltrouw ${packageJson.version}`;
