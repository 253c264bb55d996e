// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  Items,
  type ConversationItem,
  type ConversationItemList,
  type ItemCreateParams,
  type ItemRetrieveParams,
  type ItemListParams,
  type ItemDeleteParams,
  type ConversationItemsPage,
} from "./items.ts";
export * from "./conversations.ts";
