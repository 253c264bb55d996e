import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import { authorizeRooms } from "./authorize.ts";
import { deviceRooms } from "./device.ts";
import { discoveryRooms } from "./discovery.ts";
import { revokeRooms } from "./revoke.ts";
import { tokenRooms } from "./token.ts";

/** Everything that the issuer answers. */
export function oauthRooms(state: EmulatorState): Room[] {
  return [
    ...authorizeRooms(state),
    ...tokenRooms(state),
    ...revokeRooms(state),
    ...deviceRooms(state),
    ...discoveryRooms(state),
  ];
}
