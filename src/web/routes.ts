import type { Route } from './route.ts'
import { asset } from './routes/assets.ts'
import { healthz, readyz } from './routes/health.ts'
import { checkpointFile, ledgerKeyFile, ledgerStorms, minutesFile, takeWitness } from './routes/ledger.ts'
import { live } from './routes/live.ts'
import { packFile, packSignature } from './routes/pack.ts'
import { pageRoutes } from './routes/pages.ts'
import { pressKitFile, reportPdfFile, reportTable, reportTables } from './routes/press.ts'
import { pulseFile, pulseStream } from './routes/pulse.ts'
import { evidenceFormat, reportFile, reportView } from './routes/report.ts'
import { campaignSchemaFile } from './routes/schema.ts'
import { securityTxt } from './routes/security-txt.ts'
import { sightingPicture, sightingsFragment, tellSighting, witnessForm } from './routes/sightings.ts'
import { time } from './routes/time.ts'
import { verifyView } from './routes/verify.ts'

/** Every address there is, in the order in which they are tried; `docs/routes.md` lists them. */
export const routes: readonly Route[] = [
  time,
  healthz,
  readyz,
  securityTxt,
  campaignSchemaFile,
  evidenceFormat,
  asset,
  pulseFile,
  pulseStream,
  reportFile,
  packFile,
  packSignature,
  ledgerKeyFile,
  ledgerStorms,
  checkpointFile,
  minutesFile,
  takeWitness,
  reportTables,
  reportTable,
  pressKitFile,
  reportPdfFile,
  live,
  verifyView,
  reportView,
  sightingsFragment,
  witnessForm,
  tellSighting,
  sightingPicture,
  ...pageRoutes,
]
