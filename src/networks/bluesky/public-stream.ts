/** Bluesky's own Jetstream, which is measured unless the operator names another stream or none. */
export const publicStream = 'wss://jetstream2.us-east.bsky.network/subscribe?compress=true'
