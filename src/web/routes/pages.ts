import type { Route } from '../route.ts'
import { calendar } from './calendar.ts'
import { campaign } from './campaign.ts'
import { decideHeld, heldPicture } from './held.ts'
import { home } from './home.ts'
import { me } from './me.ts'
import { connectMyAccount } from './me-account.ts'
import { editConsent, giveConsent, previewConsent, withdrawMyConsent } from './me-consent.ts'
import { disconnectMyAccount } from './me-disconnect.ts'
import { myImage } from './me-image.ts'
import { changePledge, withdrawMyPledge } from './me-pledge.ts'
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
import { pledge } from './pledge.ts'
import { poster } from './poster.ts'
import { posters } from './posters.ts'
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
  organizerDoor,
  organize,
  makeCampaign,
  organizeCampaign,
  vetHashtag,
  vetCampaignHashtag,
  changeCampaign,
  measuring,
  changeMeasuring,
  decideHeld,
  heldPicture,
]
