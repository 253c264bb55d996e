import { afterEach, expect } from "vitest";
import { elsewhere } from "./no-network.ts";

afterEach(() => expect(elsewhere.splice(0)).toEqual([]));
