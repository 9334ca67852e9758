/** Whether an input is an address of the web and no file. */
export const isUrl = (input: string): boolean => /^https?:/i.test(input)
