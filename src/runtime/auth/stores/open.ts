import { TokenStoreDeleteError } from "../../errors/auth.ts";
import { node } from "../../node.ts";
import { FileLogin } from "./file-store.ts";
import { codexFormat, flatFormat } from "./formats.ts";
import { KEYRING_SERVICE, KEYRING_USER, KeyringLogin } from "./keyring.ts";
import { codexAuthFile, ownAuthFile } from "./places.ts";

export function openFile(path: string | undefined): FileLogin {
  return new FileLogin(node.path.resolve(path ?? ownAuthFile()), flatFormat);
}

/** Another program's file: it can be read and kept fresh, but ending the login is not ours to do. */
class CodexCliLogin extends FileLogin {
  override async delete(): Promise<void> {
    throw new TokenStoreDeleteError("This login belongs to the Codex CLI", {
      path: this.location,
      fix: "Run: codex logout",
      code: "login_of_another_program",
    });
  }
}

export function openCodexFile(path: string | undefined): FileLogin {
  return new CodexCliLogin(node.path.resolve(path ?? codexAuthFile()), codexFormat);
}

export function openKeyring({
  service = KEYRING_SERVICE,
  user = KEYRING_USER,
}: {
  service?: string;
  user?: string;
}): KeyringLogin {
  return new KeyringLogin({ service, user });
}
