import type { TextRule } from '../campaign/text-rule.ts'
import type { Account, Network } from './network.ts'

/** How long a post from that account may be: its server may take more, or less, than the network's usual. */
export async function textRuleFor(
  { textRule, textRuleAt }: Network,
  account: Pick<Account, 'server'> | undefined,
): Promise<TextRule> {
  return account && textRuleAt ? await textRuleAt(account.server) : textRule
}
