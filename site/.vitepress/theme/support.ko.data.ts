import type { Matrix } from "../../source/matrix.ts";
import { supportData } from "../../source/support.ts";

declare const data: Matrix;

export { data };

export default { load: () => supportData("ko") };
