// A push service and a browser's keys, for the story of messages: what the program sends is opened
// here as a browser opens it (RFC 8291), and handed to the worker of the real one.

import { createDecipheriv, createECDH, type ECDH, hkdfSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The port that the demonstration was told of, `push.loopback`; none where it was started by hand. */
export const port = (): number | undefined => Number(process.env.LANDFALL_PUSH_PORT) || undefined;

const derive = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

/** The keys of one browser. */
export class Keys {
  private readonly pair: ECDH = createECDH("prime256v1");
  private readonly secret = Buffer.alloc(16, 5);
  readonly p256dh: string;
  readonly auth: string;

  constructor() {
    this.p256dh = this.pair.generateKeys().toString("base64url");
    this.auth = this.secret.toString("base64url");
  }

  /** Opens a message. */
  open(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const size = body[20] ?? 0;
    const theirs = body.subarray(21, 21 + size);
    const closed = body.subarray(21 + size);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), this.pair.getPublicKey(), theirs]);
    const ikm = derive(this.pair.computeSecret(theirs), this.secret, info, 32);
    const key = derive(ikm, salt, "Content-Encoding: aes128gcm\0", 16);
    const nonce = derive(ikm, salt, "Content-Encoding: nonce\0", 12);
    const cipher = createDecipheriv("aes-128-gcm", key, nonce);
    cipher.setAuthTag(closed.subarray(-16));
    const plain = Buffer.concat([cipher.update(closed.subarray(0, -16)), cipher.final()]);
    return plain.subarray(0, plain.lastIndexOf(2)).toString();
  }
}

/** A push service that takes everything and keeps it. */
export class Service {
  readonly bodies: Buffer[] = [];
  private constructor(private readonly server: Server) {}

  static async listen(at: number): Promise<Service> {
    const server = createServer();
    const service = new Service(server);
    server.on("request", (request, answer) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        service.bodies.push(Buffer.concat(parts));
        answer.writeHead(201).end();
      });
    });
    await new Promise<void>((ready) => server.listen(at, "127.0.0.1", ready));
    return service;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
