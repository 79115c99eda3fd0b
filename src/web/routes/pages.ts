import type { Route } from '../route.ts'
import { calendar, calendarFeed } from './calendar.ts'
import { calibration } from './calibration.ts'
import { campaign } from './campaign.ts'
import { decideHeld, heldPicture } from './held.ts'
import { home } from './home.ts'
import { confirmMail, confirmMyMail, stopMailForm, stopMyMail } from './mail-links.ts'
import { worldMapPicture } from './map.ts'
import { me } from './me.ts'
import { connectMyAccount } from './me-account.ts'
import { editConsent, giveConsent, previewConsent, sayYesToHour, withdrawMyConsent } from './me-consent.ts'
import { confirmFresh, downloadMyData, eraseMe, freshForm } from './me-data.ts'
import { disconnectMyAccount } from './me-disconnect.ts'
import { myImage } from './me-image.ts'
import { changePledge, withdrawMyPledge } from './me-pledge.ts'
import { changeReminders, subscribePush, unsubscribePush } from './me-reminders.ts'
import { signInAtServer } from './me-sign-in.ts'
import { changeMeasuring, measuring } from './measuring.ts'
import { oauthKeys, oauthMetadata } from './oauth-papers.ts'
import {
  changeCampaign,
  makeCampaign,
  organize,
  organizeCampaign,
  organizerDoor,
  vetCampaignHashtag,
  vetHashtag,
} from './organize.ts'
import { move, postpone } from './organize-hour.ts'
import { planPage } from './plan.ts'
import { pledge } from './pledge.ts'
import { poster } from './poster.ts'
import { posters } from './posters.ts'
import { icon, manifest, serviceWorker } from './service-worker.ts'
import { settleTapRoute } from './settle-tap.ts'
import { networkReturn, signInReturn } from './sign-in-return.ts'
import { tap } from './tap.ts'
import { campaignWithoutLanguage, homeWithoutLanguage, stormPageWithoutLanguage } from './without-language.ts'
import { checkWriting, write } from './write.ts'

/** What visitors, supporters and organizers see and send, but for the live room and the report. */
export const pageRoutes: readonly Route[] = [
  homeWithoutLanguage,
  home,
  campaignWithoutLanguage,
  campaign,
  stormPageWithoutLanguage,
  calendarFeed,
  calendar,
  posters,
  poster,
  pledge,
  write,
  checkWriting,
  tap,
  settleTapRoute,
  me,
  changePledge,
  withdrawMyPledge,
  changeReminders,
  subscribePush,
  unsubscribePush,
  confirmMail,
  confirmMyMail,
  stopMailForm,
  stopMyMail,
  downloadMyData,
  eraseMe,
  freshForm,
  confirmFresh,
  serviceWorker,
  manifest,
  icon,
  connectMyAccount,
  signInAtServer,
  signInReturn,
  networkReturn,
  disconnectMyAccount,
  oauthMetadata,
  oauthKeys,
  myImage,
  previewConsent,
  editConsent,
  giveConsent,
  withdrawMyConsent,
  sayYesToHour,
  organizerDoor,
  organize,
  makeCampaign,
  organizeCampaign,
  vetHashtag,
  vetCampaignHashtag,
  changeCampaign,
  planPage,
  postpone,
  move,
  measuring,
  changeMeasuring,
  decideHeld,
  heldPicture,
  worldMapPicture,
  calibration,
]
