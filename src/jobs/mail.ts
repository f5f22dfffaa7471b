import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Deliver, Letter } from '../persistence/delivery.ts'

/** How mail leaves: over SMTP; in a sandbox without it, as files in a folder; in production without it, not at all. */
export type MailSettings = {
  readonly smtpUrl: string | null
  readonly from: string
  /** Where a sandbox writes its mail; null where mail is for real. */
  readonly folder: string | null
  /** How long a mail server may keep silent, in milliseconds. */
  readonly patience?: number
}

const domainOf = (address: string): string => address.split('@').at(-1)?.replace(/>$/, '') ?? 'localhost'

const messageOf = (letter: Letter, from: string, to: string) => ({
  from,
  to: { name: '', address: to },
  subject: letter.subject,
  text: letter.body,
  date: new Date(letter.createdAt),
  // The same for every try, so that a mail that came twice is known as one.
  messageId: `<${letter.id}@${domainOf(from)}>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
})

const addressOf = ({ address, addressee, region, odsCode }: Letter): string => {
  if (address !== null) return address
  const whom = addressee === 'ORGANISATION' ? odsCode : [addressee, region].filter(part => part !== null).join(' of ')
  throw new Error(`No address is known for ${whom}: set one with contactSet.`)
}

const overSmtp = (smtpUrl: string, { from, patience = 10_000 }: MailSettings): Deliver => {
  const waiting = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const transport = createTransport({ url: smtpUrl, ...waiting })
  return async letter => {
    await transport.sendMail(messageOf(letter, from, addressOf(letter)))
  }
}

const inventedAddress = ({ addressee, region, odsCode }: Letter): string =>
  `${[addressee, region, addressee === 'ORGANISATION' ? odsCode : null]
    .filter(part => part !== null)
    .join('-')
    .toLowerCase()
    .replaceAll('_', '-')}@sandbox.invalid`

const intoFolder = (folder: string, { from }: MailSettings): Deliver => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async letter => {
    const { message } = await transport.sendMail(messageOf(letter, from, letter.address ?? inventedAddress(letter)))
    const day = new Date(letter.createdAt).toISOString().replaceAll(':', '-')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, `${day}-${letter.id}.eml`), message)
  }
}

/** The one way out for mail, by the settings. */
export const mailFor = (settings: MailSettings): Deliver => {
  if (settings.smtpUrl !== null) return overSmtp(settings.smtpUrl, settings)
  if (settings.folder !== null) return intoFolder(settings.folder, settings)
  return async () => {
    throw new Error('No mail server is set: give its address as SMTP_URL.')
  }
}
