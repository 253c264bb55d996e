import type { CommandSpec } from "./command.ts";
import { accounts } from "./commands/accounts.ts";
import { ask } from "./commands/ask.ts";
import { chat } from "./commands/chat.ts";
import { completion } from "./commands/completion.ts";
import { config } from "./commands/config.ts";
import { doctor } from "./commands/doctor.ts";
import { emulator } from "./commands/emulator.ts";
import { files } from "./commands/files.ts";
import { image } from "./commands/image.ts";
import { login } from "./commands/login.ts";
import { logout } from "./commands/logout.ts";
import { models } from "./commands/models.ts";
import { search } from "./commands/search.ts";
import { serve } from "./commands/serve.ts";
import { status } from "./commands/status.ts";
import { storage } from "./commands/storage.ts";
import { stores } from "./commands/stores.ts";
import { usage } from "./commands/usage.ts";
import { use } from "./commands/use.ts";

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  login,
  logout,
  status,
  accounts,
  use,
  ask,
  chat,
  models,
  usage,
  image,
  files,
  stores,
  search,
  storage,
  serve,
  config,
  doctor,
  emulator,
  completion,
];
