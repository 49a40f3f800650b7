/** How deep lists and objects may nest in JSON that is read. */
export const MAX_JSON_NESTING = 32;
