/** Sound in and out of this machine by the programs of FFmpeg, under the sub-path that it has in `openai`. Node, Deno, Bun. */
import { LONGEST_TIMER } from "../runtime/clock.ts";
import { ConfigurationError } from "../runtime/errors/local.ts";
import { node } from "../runtime/node.ts";

/** Samples per second of what is recorded: what speech models work with. */
const RATE = 24_000;
/** How FFmpeg calls the way to a microphone, by system. */
const INPUTS: Readonly<Record<string, string>> = { win32: "dshow", darwin: "avfoundation" };

interface RecordAudioOptions {
  /** Ends the recording; what was recorded until then is kept. */
  signal?: AbortSignal;
  /** Number of the microphone. Default 0. */
  device?: number;
  /** Milliseconds after which it ends by itself. Default: none. */
  timeout?: number;
}

/**
 * Plays a sound with `ffplay`, which has to be installed.
 *
 * @param input an answer of `audio.speech.create`, a file, or a stream of bytes.
 * @throws {ConfigurationError} without `ffplay`, or when it cannot play this.
 */
export async function playAudio(
  input: Response | File | Blob | AsyncIterable<Uint8Array | string>,
): Promise<void> {
  const source = input instanceof Response || input instanceof Blob ? bytesOf(input) : input;
  const player = node.childProcess.spawn(
    "ffplay",
    ["-autoexit", "-nodisp", "-loglevel", "error", "-i", "pipe:0"],
    {
      stdio: ["pipe", "ignore", "ignore"],
    },
  );
  const ended = endOf("ffplay", player);
  const fed = node.stream.promises.pipeline(source, player.stdin).catch((error: NodeJS.ErrnoException) => {
    // Whoever stops listening has heard enough.
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_PREMATURE_CLOSE") return;
    player.kill();
    throw error;
  });
  await Promise.all([ended, fed]);
}

/**
 * Records the microphone with `ffmpeg`, which has to be installed, until the signal fires or the time is over.
 *
 * @returns `audio.wav`, ready for `audio.transcriptions.create`.
 * @throws {ConfigurationError} without `ffmpeg`, or when it cannot record.
 */
export async function recordAudio({ signal, device = 0, timeout }: RecordAudioOptions = {}): Promise<File> {
  const how = INPUTS[process.platform] ?? "alsa";
  const where = how === "avfoundation" ? `:${device}` : how === "dshow" ? `audio=${device}` : `hw:${device}`;
  const recorder = node.childProcess.spawn(
    "ffmpeg",
    ["-f", how, "-i", where, "-ar", String(RATE), "-ac", "1", "-f", "wav", "-loglevel", "error", "pipe:1"],
    { stdio: ["pipe", "pipe", "ignore"] },
  );
  recorder.stdin.on("error", () => {});
  const stop = (): void => {
    // By its own key it ends the file as it should.
    recorder.stdin.write("q");
  };
  const timer = timeout === undefined ? undefined : setTimeout(stop, Math.min(timeout, LONGEST_TIMER));
  signal?.addEventListener("abort", stop, { once: true });
  if (signal?.aborted) stop();
  try {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    recorder.stdout.on("data", (chunk: Uint8Array<ArrayBuffer>) => parts.push(chunk));
    await endOf("ffmpeg", recorder);
    return new File(parts, "audio.wav", { type: "audio/wav" });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

async function* bytesOf(input: Response | Blob): AsyncIterable<Uint8Array> {
  const body = input instanceof Response ? input.body : input.stream();
  if (body) yield* body;
}

type Program = Pick<import("node:child_process").ChildProcess, "on">;

function endOf(name: string, program: Program): Promise<void> {
  return new Promise((resolve, reject) => {
    program.on("error", (cause) => {
      reject(new ConfigurationError(`This needs ${name}, a program of FFmpeg: install it.`, { cause }));
    });
    program.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new ConfigurationError(`${name} ended with code ${code}.`));
    });
  });
}
