import { type NetworkName, networkLabels, networkNames } from '../../../campaign/networks.ts'
import type { Report } from '../../../report/document.ts'
import type { MessageKey } from '../../messages/en.ts'
import type { Translate } from '../../messages/messages.ts'

export function networkLabel(name: string): string {
  const known = networkNames.find((network): network is NetworkName => network === name)
  return known ? networkLabels[known] : name
}

/** Where several networks were measured, a section says whose it is. */
export function headingFor(
  { report, t }: { report: Pick<Report, 'networks'>; t: Translate },
  title: MessageKey,
  { network }: { network: string },
): string {
  if (report.networks.length < 2) return t(title)
  return t('report.onNetwork', { title: t(title), network: networkLabel(network) })
}

/** “7 minutes and 20 seconds”. */
export function durationText(t: Translate, all: number): string {
  const [minutes, seconds] = [Math.floor(all / 60), Math.round(all % 60)]
  if (minutes === 0) return t('report.duration.seconds', { seconds })
  return seconds === 0 ? t('report.duration.minutes', { minutes }) : t('report.duration.both', { minutes, seconds })
}

export function countText(language: string, count: number): string {
  return count.toLocaleString(language)
}

export function percentText(language: string, share: number): string {
  return share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 })
}

export function dayText(language: string, time: string): string {
  return new Date(time).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })
}

/** `11:04` of a time in UTC. */
export function minuteOf(time: string): string {
  return time.slice(11, 16)
}
