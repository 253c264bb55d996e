import { randomBytes } from "node:crypto";
import type { SiwcAccount, SiwcClient } from "./types.ts";

/** The clients that signing in has made. */
export interface ClientBook {
  readonly all: readonly SiwcClient[];
  /** A new client, whether or not the account has one. */
  register(account: SiwcAccount, agentName: string, hostId: string): SiwcClient;
  find(clientId: string): SiwcClient | undefined;
  /** The account's client on a host, the newest first. */
  on(account: SiwcAccount, hostId: string): SiwcClient | undefined;
  /** One more machine on which a client is used. */
  addHost(client: SiwcClient, hostId: string): void;
}

export function clientBook(): ClientBook {
  const all: (SiwcClient & { readonly hosts: string[] })[] = [];
  const find = (clientId: string) => all.find((client) => client.clientId === clientId);
  return {
    all,
    register(account, agentName, hostId) {
      const clientId = `oaiapp_${randomBytes(18).toString("base64url")}`;
      const client = { clientId, account, agentName, hosts: [hostId] };
      all.push(client);
      return client;
    },
    find,
    on: (account, hostId) =>
      all.findLast((client) => client.account === account && client.hosts.includes(hostId)),
    addHost({ clientId }, hostId) {
      const hosts = find(clientId)?.hosts;
      if (hosts && !hosts.includes(hostId)) hosts.push(hostId);
    },
  };
}
