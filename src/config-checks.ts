import { isIP } from 'node:net'

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?$/i

/** Says whether a text is an address with one of the given protocols. */
export const isAddress = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol)

export const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65535

export const isHost = (text: string): boolean => isIP(text) !== 0 || (hostName.test(text) && !/^[\d.]+$/.test(text))

/** One e-mail address. */
export const isSender = (text: string): boolean => /^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/.test(text)

/** The name of a claim, or a JSON pointer to one within another. */
export const isClaim = (text: string): boolean => !text.startsWith('/') || !text.slice(1).split('/').includes('')

const longestClockSkew = 120

/** Seconds by which clocks may differ: a token lives so much longer than it says. */
export const isClockSkew = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= longestClockSkew

/** Whether an address is one of this machine. */
export const isLoopback = (address: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)

/** The origin of a page, as browsers name it: a protocol, a host and where it is another a port, and nothing after it. */
export const isOrigin = (text: string): boolean => isAddress(text, ['https:', 'http:']) && new URL(text).origin === text

/** An address, or a network as CIDR writes it. */
export const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/')
  const most = isIP(address) === 4 ? 32 : isIP(address) === 6 ? 128 : -1
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}
