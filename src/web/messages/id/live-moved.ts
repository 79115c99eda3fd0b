import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedId: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Ditunda pukul {time} UTC. Tidak ada lagi yang berangkat dari sini.',
  'live.postponed.post': 'Ditunda. Simpan kata-katamu untuk jam yang baru.',
  'live.postponed.go': 'Lihat kata-katamu',
  'live.moved': 'Jamnya pindah: mulai pukul {time} UTC, {day}.',
}
