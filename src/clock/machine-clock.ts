import { platform, uptime } from 'node:os'
import { type Clock, systemClock } from './clock.ts'

/**
 * A server's clock. Linux and Windows also tell for how long the machine has been up, its suspensions included and however
 * its clock is set (CLOCK_BOOTTIME, GetTickCount64); macOS computes that from the clock, so it tells nothing there.
 */
export const machineClock: Clock =
  platform() === 'linux' || platform() === 'win32' ? { ...systemClock, sinceBoot: () => uptime() * 1000 } : systemClock
