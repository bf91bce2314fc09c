/** The most that is read: far more than a measurement needs, and little enough to stay quick. */
export const MOST_MEGABYTES_PACKED = 10;
export const MOST_MEGABYTES_UNPACKED = 100;
