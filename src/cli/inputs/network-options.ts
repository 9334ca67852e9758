/** The options of every command that reads addresses. */
export const NETWORK = {
  keep: { value: 'FILE', about: 'add what is fetched to this archive (.warc.gz or .warc)' },
  'no-keep': { about: 'keep nothing of what is fetched' },
  'allow-private': { about: 'read addresses of your own machine and network, where you name them' },
  timeout: { value: 'SECONDS', about: 'longest time for one request (default: 30)' },
  'max-size': { value: 'MB', about: 'largest page, unpacked (default: 10)' },
} as const
