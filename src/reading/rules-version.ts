/** Goes up with every change to what the rules find, so that kept readings are known to be old. */
export const RULES = '3';
