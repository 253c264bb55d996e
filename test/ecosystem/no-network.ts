/** Hosts report, trace and look for updates. In this run nobody speaks to anything but this machine. */
import { Socket } from "node:net";

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** Whom somebody wanted to speak to besides. */
export const elsewhere: string[] = [];

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const [first] = args.flat();
  const host = hostOf(first);
  if (host === undefined || LOOPBACK.test(host)) return Reflect.apply(connect, this, args);
  elsewhere.push(host);
  queueMicrotask(() =>
    this.destroy(new Error(`This run speaks to nothing but loopback, and not to ${host}.`)),
  );
  return this;
};

function hostOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null || ("path" in target && target.path)) return undefined;
  return "host" in target && target.host ? String(target.host) : "localhost";
}
