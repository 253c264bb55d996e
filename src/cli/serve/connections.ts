import type { Socket } from "node:net";

/** The connections of a server, and the requests under way on them. */
export class Connections {
  readonly #sockets = new Map<Socket, number>();
  readonly #underWay = new Set<Promise<void>>();
  #ending = false;

  get requests(): number {
    return this.#underWay.size;
  }

  add(socket: Socket): void {
    this.#sockets.set(socket, 0);
    socket.once("close", () => this.#sockets.delete(socket));
  }

  /** Keeps count of a request, until what it promises is done. */
  during(socket: Socket, work: Promise<void>): void {
    this.#count(socket, 1);
    const done = work.finally(() => {
      this.#underWay.delete(done);
      this.#count(socket, -1);
      if (this.#ending) this.#endIdle();
    });
    this.#underWay.add(done);
  }

  /** Lets go of every connection without a request, now and from now on; requests under way are waited for. */
  async end(): Promise<void> {
    this.#ending = true;
    this.#endIdle();
    await Promise.all(this.#underWay);
  }

  /** Ends whatever is left. A request notices that its connection is gone. */
  async cut(): Promise<void> {
    for (const socket of this.#sockets.keys()) socket.destroy();
    await Promise.all(this.#underWay);
  }

  #count(socket: Socket, by: number): void {
    const count = this.#sockets.get(socket);
    if (count !== undefined) this.#sockets.set(socket, count + by);
  }

  #endIdle(): void {
    // What was written goes out first.
    for (const [socket, requests] of this.#sockets) if (requests === 0) socket.destroySoon();
  }
}
