/**
 * What the database is made of, by component. Each component has a version of its own, so that one can move on without the
 * others; a database that has a component or a version we do not know was written by newer code, and is left alone.
 *
 * A migration that was released is never edited: add one.
 */
export interface Component {
  readonly name: string;
  readonly migrations: readonly string[];
}

/** Deleted rows that a listing may still name as its cursor. */
const TOMBSTONES = `
  CREATE TABLE tombstones (
    id TEXT NOT NULL, tab TEXT NOT NULL, sort TEXT NOT NULL, deleted_at INTEGER NOT NULL, PRIMARY KEY (tab, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tombstones_deleted_at ON tombstones (deleted_at);`;

export const core: Component = {
  name: "core",
  migrations: [
    `
  CREATE TABLE files (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, bytes INTEGER NOT NULL,
    filename TEXT NOT NULL, purpose TEXT NOT NULL, mime_type TEXT, sha256 TEXT NOT NULL, expires_at INTEGER
  ) STRICT;
  CREATE INDEX files_sha256 ON files (sha256);
  CREATE INDEX files_expires_at ON files (expires_at) WHERE expires_at IS NOT NULL;
  CREATE INDEX files_purpose ON files (purpose, sort);

  CREATE TABLE uploads (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, bytes INTEGER NOT NULL,
    filename TEXT NOT NULL, purpose TEXT NOT NULL, mime_type TEXT NOT NULL, status TEXT NOT NULL,
    expires_at INTEGER NOT NULL, file_lifetime INTEGER, file_id TEXT
  ) STRICT;
  CREATE INDEX uploads_expires_at ON uploads (expires_at);

  CREATE TABLE upload_parts (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL,
    upload_id TEXT NOT NULL REFERENCES uploads (id) ON DELETE CASCADE, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL
  ) STRICT;
  CREATE INDEX upload_parts_upload_id ON upload_parts (upload_id, sort);
  CREATE INDEX upload_parts_sha256 ON upload_parts (sha256);

  CREATE TABLE vector_stores (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, name TEXT NOT NULL,
    description TEXT, metadata TEXT NOT NULL, lifetime_days INTEGER, last_active_at INTEGER NOT NULL, expires_at INTEGER
  ) STRICT;

  CREATE TABLE file_batches (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL,
    store_id TEXT NOT NULL REFERENCES vector_stores (id) ON DELETE CASCADE, cancelled INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX file_batches_store_id ON file_batches (store_id);

  CREATE TABLE store_files (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL,
    store_id TEXT NOT NULL REFERENCES vector_stores (id) ON DELETE CASCADE,
    file_id TEXT NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    batch_id TEXT, status TEXT NOT NULL, error TEXT, usage_bytes INTEGER NOT NULL, attributes TEXT,
    chunking TEXT NOT NULL, text_sha256 TEXT, attempts INTEGER NOT NULL, ticket TEXT NOT NULL,
    UNIQUE (store_id, file_id)
  ) STRICT;
  CREATE INDEX store_files_store_id ON store_files (store_id, sort);
  CREATE INDEX store_files_file_id ON store_files (file_id);
  CREATE INDEX store_files_batch_id ON store_files (batch_id);
  CREATE INDEX store_files_waiting ON store_files (sort) WHERE status = 'in_progress';
  CREATE INDEX store_files_text_sha256 ON store_files (text_sha256) WHERE text_sha256 IS NOT NULL;
${TOMBSTONES}`,
    `
  ALTER TABLE store_files ADD COLUMN embed INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX store_files_embedding ON store_files (sort) WHERE status = 'embedding';`,
  ],
};

/** Responses and conversations. Without foreign keys: rows may outlive each other here (a deleted response with children). */
export const history: Component = {
  name: "history",
  migrations: [
    `
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, owner TEXT NOT NULL,
    metadata TEXT NOT NULL, deleted INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX conversations_deleted ON conversations (sort) WHERE deleted = 1;

  CREATE TABLE response_trees (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, owner TEXT NOT NULL,
    last_active_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX response_trees_last_active_at ON response_trees (last_active_at);

  CREATE TABLE responses (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, owner TEXT NOT NULL,
    tree_id TEXT NOT NULL, parent_id TEXT, conversation_id TEXT, status TEXT NOT NULL, deleted INTEGER NOT NULL,
    bare INTEGER NOT NULL, end_hash TEXT, bare_hash TEXT, cache_key TEXT, bytes INTEGER NOT NULL, runner TEXT
  ) STRICT;
  CREATE INDEX responses_tree_id ON responses (tree_id, sort);
  CREATE INDEX responses_parent_id ON responses (parent_id) WHERE parent_id IS NOT NULL;
  CREATE INDEX responses_conversation_id ON responses (conversation_id) WHERE conversation_id IS NOT NULL;
  CREATE INDEX responses_end_hash ON responses (end_hash) WHERE end_hash IS NOT NULL;
  CREATE INDEX responses_bare_hash ON responses (bare_hash) WHERE bare_hash IS NOT NULL;

  CREATE TABLE response_bodies (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, tree_id TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX response_bodies_tree_id ON response_bodies (tree_id);

  CREATE TABLE history_items (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, tree_id TEXT, response_id TEXT,
    conversation_id TEXT, side TEXT NOT NULL, item_id TEXT NOT NULL, item TEXT NOT NULL
  ) STRICT;
  CREATE INDEX history_items_item_id ON history_items (item_id);
  CREATE INDEX history_items_tree_id ON history_items (tree_id, sort) WHERE tree_id IS NOT NULL;
  CREATE INDEX history_items_response_id ON history_items (response_id, sort) WHERE response_id IS NOT NULL;
  CREATE INDEX history_items_conversation_id ON history_items (conversation_id, sort)
    WHERE conversation_id IS NOT NULL;

  CREATE TABLE response_events (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, tree_id TEXT NOT NULL,
    response_id TEXT NOT NULL, events TEXT NOT NULL
  ) STRICT;
  CREATE INDEX response_events_tree_id ON response_events (tree_id);
  CREATE INDEX response_events_response_id ON response_events (response_id, sort);`,
  ],
};

export const chat: Component = {
  name: "chat",
  migrations: [
    `
  CREATE TABLE chat_completions (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, owner TEXT NOT NULL,
    model TEXT NOT NULL, metadata TEXT NOT NULL, body TEXT NOT NULL, messages TEXT NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX chat_completions_owner ON chat_completions (owner, sort);
  CREATE INDEX chat_completions_expires_at ON chat_completions (expires_at);`,
  ],
};

/** What {@link BlobLedger} knows. */
export const blobs: Component = {
  name: "blobs",
  migrations: [
    `
  CREATE TABLE blob_owner (
    only INTEGER PRIMARY KEY CHECK (only = 1), id TEXT NOT NULL, adoptions INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE unknown_blobs (sha256 TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`,
  ],
};

/** Batches of requests, and the requests of those that are not done. */
export const batches: Component = {
  name: "batches",
  migrations: [
    `
  CREATE TABLE batches (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, owner TEXT NOT NULL, status TEXT NOT NULL,
    endpoint TEXT NOT NULL, input_file_id TEXT NOT NULL, model TEXT, metadata TEXT, expires_at INTEGER NOT NULL,
    output_lifetime INTEGER, times TEXT NOT NULL, errors TEXT, output_file_id TEXT, error_file_id TEXT, counts TEXT,
    usage TEXT, paused_until INTEGER
  ) STRICT;
  CREATE INDEX batches_owner ON batches (owner, sort);
  CREATE INDEX batches_open ON batches (owner, status, sort)
    WHERE status IN ('validating', 'in_progress', 'finalizing', 'cancelling');

  CREATE TABLE batch_requests (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE, custom_id TEXT NOT NULL, status TEXT NOT NULL,
    body TEXT NOT NULL, attempts INTEGER NOT NULL, result TEXT
  ) STRICT;
  CREATE INDEX batch_requests_status ON batch_requests (batch_id, status, sort);`,
  ],
};
